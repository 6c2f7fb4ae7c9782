import type { DocumentFact } from './shapes.js'

/** Reports of the made-up unions of schools, so that a cascade can be shown. */
export const inventedDocuments: DocumentFact[] = ['A', 'B', 'C'].map((letter) => ({
  key: `ho-chi-minh:report-truong-${letter.toLowerCase()}`,
  kind: 'BC',
  issuers: [`ho-chi-minh.cdcs-truong-${letter.toLowerCase()}`],
  issuedOn: '2024-11',
  title: `Kết quả công tác xây dựng phong trào năm 2024 của Công đoàn cơ sở Trường ${letter} (văn bản minh họa)`,
  source: 'Văn bản minh họa, không có thật',
  needsVerification: true,
}))
