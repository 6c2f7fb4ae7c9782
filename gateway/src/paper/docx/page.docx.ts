import { Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { PAGE } from './measures.docx.js'
import { STYLE } from './styles.docx.js'

const pageNumber = new Paragraph({
  style: STYLE.pageNumber,
  children: [new TextRun({ children: [PageNumber.CURRENT] })],
})

/** A4 upright, its margins, and the page number in the middle above the text from the second page on. */
export const page: Omit<ISectionOptions, 'children'> = {
  properties: {
    titlePage: true,
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: {
        top: PAGE.top,
        bottom: PAGE.bottom,
        left: PAGE.left,
        right: PAGE.right,
        header: PAGE.header,
        footer: PAGE.header,
      },
    },
  },
  headers: { default: new Header({ children: [pageNumber] }), first: new Header({ children: [new Paragraph('')] }) },
}
