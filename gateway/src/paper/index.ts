/** The door of the paper kernel: administrative documents laid out as Nghị định 30/2020/NĐ-CP asks, without a database. */
export type { AdministrativeDocument, Block, Column, Heading, Signature, Table } from './administrative-document.js'
export { docxOf } from './docx.js'
export { fileNameOf } from './file-name.js'
export { paperOf } from './paper.js'
export type { Paper } from './paper.js'
