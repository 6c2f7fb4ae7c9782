import type { UnitKindCode } from '@antq/shared-schema'
import type { InBoth, Indicator } from './indicator.js'

const GRASSROOTS: readonly UnitKindCode[] = ['grassroots-union']
const ABOVE: readonly UnitKindCode[] = [
  'provincial-union',
  'central-industry-union',
  'district-union',
  'industry-union',
  'zone-union',
  'commune-union',
]
const EVERY = [...ABOVE, ...GRASSROOTS]
const FROM = '2014-01-01'
const PRACTICE =
  'Chế độ báo cáo định kỳ của công đoàn về phong trào; các chỉ tiêu nêu trong kế hoạch và báo cáo tổng kết'
const TEN_YEARS = 'Báo cáo tổng kết 10 năm của Liên đoàn Lao động tỉnh Bắc Giang, tháng 3/2024'

type Rest = Partial<Pick<Indicator, 'isWhole' | 'partOf' | 'parts' | 'tiers' | 'source'>>

function indicator(
  nature: Indicator['nature'],
  code: string,
  name: InBoth,
  unit: InBoth,
  { isWhole = nature !== 'RATIO', tiers = EVERY, source = PRACTICE, ...rest }: Rest = {},
): Indicator {
  const isShare = nature === 'RATIO' && unit === PER_CENT
  return { code, name, nature, unit, isWhole, isShare, tiers, source, validFrom: FROM, validTo: null, ...rest }
}

const flow = (code: string, vi: string, en: string, unit: InBoth, rest?: Rest) =>
  indicator('FLOW', code, { vi, en }, unit, rest)
const stock = (code: string, vi: string, en: string, unit: InBoth, rest?: Rest) =>
  indicator('STOCK', code, { vi, en }, unit, rest)

const DOCUMENTS = { vi: 'văn bản', en: 'documents' }
const SESSIONS = { vi: 'cuộc', en: 'sessions' }
const PEOPLE = { vi: 'người', en: 'people' }
const SHEETS = { vi: 'tờ', en: 'sheets' }
const PIECES = { vi: 'tin, bài', en: 'pieces' }
const GROUPS = { vi: 'tổ', en: 'groups' }
const REPORTS = { vi: 'báo cáo', en: 'reports' }
const MODELS = { vi: 'mô hình', en: 'models' }
const PLEDGES = { vi: 'bản', en: 'pledges' }
const HOUSES = { vi: 'khu nhà trọ', en: 'boarding houses' }
const UNITS = { vi: 'đơn vị', en: 'units' }
const CASES = { vi: 'vụ', en: 'cases' }
const TIMES = { vi: 'lần', en: 'times' }
const COLLECTIVES = { vi: 'tập thể', en: 'collectives' }
const PERSONS = { vi: 'cá nhân', en: 'persons' }
const DONG = { vi: 'đồng', en: 'VND' }
const DONG_A_MONTH = { vi: 'đồng/người/tháng', en: 'VND per person and month' }
const PER_CENT = { vi: '%', en: '%' }

const people: Indicator[] = [
  stock(
    'workers',
    'Đoàn viên và người lao động nơi có tổ chức công đoàn',
    'Members and workers where there is a union',
    PEOPLE,
    { source: TEN_YEARS },
  ),
  stock('union-members', 'Đoàn viên công đoàn', 'Union members', PEOPLE, { partOf: 'workers', source: TEN_YEARS }),
  indicator(
    'RATIO',
    'union-density',
    { vi: 'Tỷ lệ đoàn viên trên tổng số người lao động', en: 'Members per worker' },
    PER_CENT,
    { parts: { numerator: 'union-members', denominator: 'workers' }, source: TEN_YEARS },
  ),
  stock('park-workers', 'Công nhân lao động trong các khu công nghiệp', 'Workers in industrial parks', PEOPLE, {
    tiers: ABOVE,
    source: TEN_YEARS,
  }),
  indicator(
    'RATIO',
    'trained-labour-rate',
    { vi: 'Tỷ lệ lao động qua đào tạo', en: 'Share of trained workers' },
    PER_CENT,
    { tiers: ABOVE, source: TEN_YEARS },
  ),
  indicator(
    'RATIO',
    'wage-public',
    { vi: 'Tiền lương bình quân khối hành chính sự nghiệp', en: 'Average wage in public bodies' },
    DONG_A_MONTH,
    { tiers: ABOVE, source: TEN_YEARS },
  ),
  indicator(
    'RATIO',
    'wage-enterprise',
    { vi: 'Tiền lương bình quân khối doanh nghiệp', en: 'Average wage in enterprises' },
    DONG_A_MONTH,
    { tiers: ABOVE, source: TEN_YEARS },
  ),
]

const propaganda: Indicator[] = [
  flow('documents-issued', 'Văn bản chỉ đạo, hướng dẫn đã ban hành', 'Documents issued', DOCUMENTS),
  flow('propaganda-sessions', 'Cuộc tuyên truyền', 'Propaganda sessions', SESSIONS),
  flow('propaganda-attendance', 'Lượt người được tuyên truyền', 'Attendance of propaganda sessions', PEOPLE),
  flow('leaflets', 'Tờ rơi, tờ gấp đã cấp phát', 'Leaflets handed out', SHEETS),
  flow('banners', 'Pa nô, áp phích, khẩu hiệu', 'Banners and posters', { vi: 'chiếc', en: 'pieces' }),
  flow('posts', 'Bài đăng trên mạng xã hội', 'Posts in social networks', PIECES),
  flow('articles', 'Tin, bài trên báo, cổng thông tin', 'Articles in newspapers and portals', PIECES),
  flow('broadcasts', 'Chuyên mục phát thanh, truyền hình', 'Broadcasts', { vi: 'chuyên mục', en: 'broadcasts' }),
  flow('trainings', 'Lớp tập huấn', 'Training classes', { vi: 'lớp', en: 'classes' }),
  flow('training-attendance', 'Lượt người dự tập huấn', 'Attendance of training classes', PEOPLE),
]

const selfProtection: Indicator[] = [
  stock('self-managed-groups', 'Tổ tự quản về an ninh, trật tự', 'Self-managed security groups', GROUPS),
  stock('self-managed-members', 'Thành viên tổ tự quản', 'Members of self-managed groups', PEOPLE),
  stock(
    'boarding-house-groups',
    'Tổ tự quản trong các khu nhà trọ công nhân',
    'Self-managed groups in boarding areas',
    GROUPS,
    { partOf: 'self-managed-groups', source: TEN_YEARS },
  ),
  stock('opinion-groups', 'Tổ cộng tác viên dư luận xã hội', 'Groups of opinion collaborators', GROUPS),
  flow('opinion-reports', 'Báo cáo dư luận xã hội', 'Reports on workers’ opinion', REPORTS),
  flow('models-new', 'Mô hình xây dựng mới', 'New models', MODELS),
  stock('models-kept', 'Mô hình đang duy trì', 'Models kept up', MODELS),
  flow('models-multiplied', 'Mô hình được nhân rộng', 'Models multiplied', MODELS),
  flow('exemplars', 'Điển hình tiên tiến được lựa chọn', 'Exemplary units and persons chosen', {
    vi: 'điển hình',
    en: 'exemplars',
  }),
  flow('pledges', 'Bản cam kết, giao ước đã ký', 'Pledges signed', PLEDGES),
  stock('boarding-houses-registered', 'Khu nhà trọ đăng ký “an toàn, văn minh”', 'Boarding houses registered', HOUSES),
  stock(
    'boarding-houses-recognised',
    'Khu nhà trọ được công nhận “an toàn, văn minh”',
    'Boarding houses recognised',
    HOUSES,
    { partOf: 'boarding-houses-registered' },
  ),
  stock(
    'standard-registered',
    'Đơn vị đăng ký tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Units registered for the standard',
    UNITS,
  ),
  stock(
    'standard-recognised',
    'Đơn vị đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Units recognised by the standard',
    UNITS,
    { partOf: 'standard-registered' },
  ),
]

const cooperation: Indicator[] = [
  flow('tip-offs', 'Tin báo, tố giác tội phạm (chỉ đếm số lượng)', 'Tip-offs, counted only', {
    vi: 'tin',
    en: 'tip-offs',
  }),
  flow('disputes', 'Tranh chấp, ngừng việc tập thể phối hợp giải quyết', 'Disputes and strikes handled jointly', CASES),
  flow('festivals', 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'Festivals', TIMES),
  flow('festival-attendance', 'Lượt người dự ngày hội', 'Attendance of festivals', PEOPLE),
]

const AWARDERS = [
  ['ministry', 'Bộ Công an', 'the Ministry of Public Security'],
  ['confederation', 'Tổng Liên đoàn', 'the General Confederation'],
  [
    'provincial-committee',
    'Chủ tịch Ủy ban nhân dân tỉnh, thành phố',
    'the chair of the provincial People’s Committee',
  ],
  ['provincial-union', 'Liên đoàn Lao động tỉnh, thành phố', 'the provincial federation'],
  ['provincial-police', 'Giám đốc Công an tỉnh, thành phố', 'the director of the provincial police'],
  ['local', 'cấp xã và thủ trưởng đơn vị', 'communes and heads of bodies'],
] as const

const commendations = AWARDERS.flatMap(([code, vi, en]) => [
  flow(
    `commended-collectives-${code}`,
    `Tập thể được khen thưởng của ${vi}`,
    `Collectives commended by ${en}`,
    COLLECTIVES,
  ),
  flow(`commended-persons-${code}`, `Cá nhân được khen thưởng của ${vi}`, `Persons commended by ${en}`, PERSONS),
])

const money: Indicator[] = [
  flow('budget', 'Kinh phí thực hiện phong trào', 'Money spent on the movement', DONG, { isWhole: true }),
]

/** Every indicator there is or was. */
export const indicators: readonly Indicator[] = [
  ...people,
  ...propaganda,
  ...selfProtection,
  ...cooperation,
  ...commendations,
  ...money,
]
