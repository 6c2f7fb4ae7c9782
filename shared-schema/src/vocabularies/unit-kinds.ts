import type { Term } from './term.js'

/**
 * Kinds of organisations. The union's levels are those of Luật Công đoàn 50/2024/QH15; the kinds that ended with
 * the two-level local government of 1/7/2025 stay, because units of that time stay.
 */
export const unitKinds = [
  { code: 'confederation', vi: 'Tổng Liên đoàn', en: 'General Confederation' },
  { code: 'provincial-union', vi: 'Liên đoàn Lao động tỉnh, thành phố', en: 'Provincial federation of labour' },
  { code: 'central-industry-union', vi: 'Công đoàn ngành trung ương', en: 'Central industry union' },
  { code: 'district-union', vi: 'Liên đoàn Lao động cấp huyện', en: 'District federation of labour' },
  { code: 'industry-union', vi: 'Công đoàn ngành địa phương', en: 'Local industry union' },
  { code: 'zone-union', vi: 'Công đoàn các khu công nghiệp', en: 'Industrial zones union' },
  { code: 'commune-union', vi: 'Công đoàn xã, phường, đặc khu', en: 'Commune union' },
  { code: 'grassroots-union', vi: 'Công đoàn cơ sở', en: 'Grassroots union' },
  { code: 'union-organ', vi: 'Cơ quan của công đoàn', en: 'Organ of a union' },
  { code: 'board', vi: 'Ban, văn phòng', en: 'Board or office' },
  { code: 'affiliate', vi: 'Đơn vị trực thuộc', en: 'Affiliated institution' },
  { code: 'party-committee', vi: 'Cấp ủy Đảng', en: 'Party committee' },
  { code: 'national-assembly', vi: 'Quốc hội', en: 'National Assembly' },
  { code: 'government', vi: 'Chính phủ', en: 'Government' },
  { code: 'ministry', vi: 'Bộ', en: 'Ministry' },
  { code: 'department', vi: 'Sở, cục, phòng', en: 'Department' },
  { code: 'peoples-committee', vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  { code: 'police', vi: 'Công an', en: 'Police' },
  { code: 'front', vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  { code: 'steering-committee', vi: 'Ban Chỉ đạo', en: 'Steering committee' },
  { code: 'mass-organisation', vi: 'Đoàn thể', en: 'Mass organisation' },
  { code: 'enterprise', vi: 'Doanh nghiệp', en: 'Enterprise' },
  { code: 'international', vi: 'Tổ chức quốc tế', en: 'International organisation' },
] as const satisfies readonly Term[]

export type UnitKindCode = (typeof unitKinds)[number]['code']
