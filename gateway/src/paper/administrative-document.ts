/**
 * An administrative document (văn bản hành chính) as facts, before anything is laid out. Texts are as their writer
 * left them: punctuation between the parts, capitals of the header and blanks are added by {@link paperOf}.
 * @see Nghị định 30/2020/NĐ-CP, Điều 8 (the nine parts)
 */
export interface AdministrativeDocument {
  /** Marked “DỰ THẢO”: it has not been issued. */
  readonly isDraft: boolean
  /** The body above the issuer (cơ quan chủ quản); null where there is none, or where several issue together. */
  readonly superior: string | null
  /** Who issues it (cơ quan ban hành), the first first; at least one. */
  readonly issuers: readonly string[]
  /** Number and symbol: `12/KH-LĐLĐ`, `/KH-LĐLĐ` without a number yet; null where the symbol is not known either. */
  readonly symbol: string | null
  /** Place in the line of the date (địa danh). */
  readonly place: string | null
  /** Date of issue as far as known: `2024-02-16`, `2024-02`, `2024`; what is missing stays blank. */
  readonly date: string | null
  /** Kind as it is printed (tên loại): `Kế hoạch`. */
  readonly kind: string
  /** What it is about (trích yếu). */
  readonly subject: string
  /** Legal bases (căn cứ), each a whole sentence without a mark at its end. */
  readonly bases: readonly string[]
  /** The sentence between the bases and the contents; null where there is none. */
  readonly opening: string | null
  readonly blocks: readonly Block[]
  readonly signature: Signature
  /** Lines of the recipients (nơi nhận) without dash and mark: `Công an tỉnh (để phối hợp)`. */
  readonly recipients: readonly string[]
  /** Who keeps it (lưu): `VT, TG`; null where nobody is named. */
  readonly archive: string | null
}

/** A piece of the contents, in the order of the text. */
export type Block = Heading | Paragraph | Item | Table

/** `I. MỤC ĐÍCH` (1), `1. Công tác chỉ đạo` (2), `a) Tuyên truyền` (3), with its label. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
}

/** A line of a list; its dash is added. */
export interface Item {
  readonly kind: 'item'
  readonly text: string
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  /** A cell for each column; an empty text for what is not known. */
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly label: string
  /** Texts stand left, numbers right, the running number of a row (STT) in the middle. */
  readonly holds: 'text' | 'number' | 'order'
  /** Width as a share of all columns together, in whatever measure. */
  readonly width: number
}

/** Who signs (thẩm quyền ký). Names of persons come in here only where their writer has them; else a blank stays. */
export interface Signature {
  /** `TM. BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`, from the top. */
  readonly authorities: readonly string[]
  /** Office of the signer (chức vụ): `PHÓ CHỦ TỊCH`. */
  readonly office: string | null
  readonly name: string | null
}
