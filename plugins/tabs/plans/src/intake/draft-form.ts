/** The draft as an officer types it: everything is text until it is sent. Dates as typed: `16/02/2024`, `02/2024`. */
export interface DraftForm {
  /** Code of the unit whose plan it is. */
  unit: string
  document: DocumentFields
  /** Paragraphs, a line each. */
  purpose: string
  /** Id of the superior's document that is carried out; '' = the gateway works it out. */
  parentDocument: string
  citations: CitationRow[]
  tasks: TaskRow[]
  targets: TargetRow[]
  deadlines: DeadlineRow[]
  recipients: RecipientRow[]
}

export interface DocumentFields {
  number: string
  symbol: string
  kind: string
  issuedOn: string
  place: string
  title: string
  signerAuthority: string
  signerOffice: string
  validFrom: string
  validTo: string
}

/** A line of one of the lists. */
export interface Row {
  /** Names the row while it is edited; not sent. */
  readonly key: string
  /** Mark in the source text from which the row was read; `null` for a row typed by hand. */
  mark: string | null
}

export interface CitationRow extends Row {
  raw: string
  symbol: string
  kind: string
  issuedOn: string
  issuer: string
  relation: string
  /** Key of the row inside which this one stands; '' = at the top. */
  nestedIn: string
  /** The registered document, as long as what names it is not changed. */
  document: string | null
  /** What names the registered document. */
  identity: string
}

export interface TaskRow extends Row {
  text: string
  section: string
  lead: string
  /** Parted by semicolons. */
  cooperators: string
  due: string
}

export interface TargetRow extends Row {
  text: string
  quantity: string
  operator: string
  unitOfMeasure: string
  who: string
  isMandatory: boolean
}

export interface DeadlineRow extends Row {
  raw: string
  type: string
  date: string
  rule: string
  who: string
  what: string
}

export interface RecipientRow extends Row {
  raw: string
  name: string
  purpose: string
  isArchive: boolean
}

/** Lists of the form, in the order in which the screen shows them. */
export const LISTS = ['citations', 'tasks', 'targets', 'deadlines', 'recipients'] as const
export type ListName = (typeof LISTS)[number]
export type RowOf<List extends ListName> = DraftForm[List][number]

/** What names a cited document; while it stays, so does the link to the registered one. */
export const identityOf = (row: Pick<CitationRow, 'symbol' | 'kind' | 'issuedOn' | 'issuer'>): string =>
  JSON.stringify([row.symbol.trim(), row.kind, row.issuedOn.trim(), row.issuer.trim()])

let made = 0
/** A new key each time; unique within the browser tab and not like one that was kept from before. */
export const newKey = (): string => `r${Date.now().toString(36)}-${(made++).toString(36)}`

/** An empty line for a list. */
export function newRow<List extends ListName>(list: List): RowOf<List> {
  const key = newKey()
  const rows: { [L in ListName]: RowOf<L> } = {
    citations: {
      key,
      mark: null,
      raw: '',
      symbol: '',
      kind: '',
      issuedOn: '',
      issuer: '',
      relation: 'basis',
      nestedIn: '',
      document: null,
      identity: '',
    },
    tasks: { key, mark: null, text: '', section: '', lead: '', cooperators: '', due: '' },
    targets: { key, mark: null, text: '', quantity: '', operator: '>=', unitOfMeasure: '', who: '', isMandatory: true },
    deadlines: { key, mark: null, raw: '', type: 'deadline', date: '', rule: 'by', who: '', what: '' },
    recipients: { key, mark: null, raw: '', name: '', purpose: '', isArchive: false },
  }
  return rows[list]
}

/** Adds an empty line to one of the lists. */
export function addRow(form: DraftForm, list: ListName): void {
  ;(form[list] as unknown[]).push(newRow(list))
}
