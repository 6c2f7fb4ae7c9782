/** Folder of the fonts in which LibreOffice sets our documents. */
export const OFFICE_FONTS: string
