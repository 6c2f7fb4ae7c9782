import { strFromU8, unzipSync } from 'fflate'
import type { AdministrativeDocument } from '../src/paper/index.js'

/** A report of nobody real, with every part that a paper can have; give it only what the test is about. */
export function administrativeDocument(over: Partial<AdministrativeDocument> = {}): AdministrativeDocument {
  return {
    isDraft: false,
    superior: 'Tổng Liên đoàn Lao động Việt Nam',
    issuers: ['Liên đoàn Lao động tỉnh A'],
    symbol: '5/BC-LĐLĐ',
    place: 'Tỉnh A',
    date: '2024-02-05',
    kind: 'Báo cáo',
    subject: 'Kết quả phong trào sáu tháng đầu năm',
    bases: ['Căn cứ Kế hoạch số 1/KH-TLĐ ngày 02/01/2024', 'Thực hiện Công văn số 2/TLĐ-TG'],
    opening: 'Liên đoàn Lao động tỉnh A báo cáo như sau:',
    blocks: [
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ' },
      { kind: 'heading', level: 2, text: '1. Tuyên truyền' },
      { kind: 'heading', level: 3, text: 'a) Nói chuyện' },
      { kind: 'item', text: 'Đã tổ chức 12 buổi.' },
      {
        kind: 'table',
        columns: [
          { label: 'STT', holds: 'order', width: 1 },
          { label: 'Nội dung', holds: 'text', width: 5 },
          { label: 'Số lượng', holds: 'number', width: 2 },
        ],
        rows: [['1', 'Buổi nói chuyện', '12']],
      },
      { kind: 'paragraph', text: 'Trên đây là báo cáo.' },
    ],
    signature: { authorities: ['TM. Ban Thường vụ'], office: 'Phó Chủ tịch', name: 'Đồng chí A' },
    recipients: ['Tổng Liên đoàn (để b/c)', 'Công an tỉnh;'],
    archive: 'VT, TG',
    ...over,
  }
}

/** The parts of a .docx by their names, as text. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The texts of a part, a paragraph each, all blanks as spaces; empty ones are left out. */
export function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) => text.replaceAll('\u00A0', ' '))
    .filter((text) => text !== '')
}
