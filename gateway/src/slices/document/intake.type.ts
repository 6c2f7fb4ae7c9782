import { Field, Float, Int, ObjectType } from 'type-graphql'
import { RefusalType } from '../../foundation/refusal.type.js'
import { PartialDateScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'
import { Document } from './document.type.js'

const RAW = 'As the text has it (nguyên văn).'
const CONFIDENCE = 'How sure the reading is (độ tin cậy), 0–1.'
const WHERE = 'Where it stands in the text.'

@ObjectType({ description: 'A stretch of the text as it was sent (đoạn văn bản). Offsets count Unicode code points.' })
export class Span {
  @Field(() => Int, { description: 'First code point, from 0.' })
  start!: number

  @Field(() => Int, { description: 'The code point after the last.' })
  end!: number
}

@ObjectType({ description: 'Who issued the document, as the text says or lets one see (cơ quan ban hành).' })
export class IntakeIssuer {
  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => Unit, { nullable: true, description: 'The registered unit; null where it is not known.' })
  unit!: Unit | null

  @Field(() => Boolean, { description: 'True where no header names it and it was worked out (suy luận).' })
  isInferred!: boolean

  @Field(() => Float, { description: CONFIDENCE })
  confidence!: number
}

@ObjectType({ description: 'A document cited by number and symbol (viện dẫn).' })
export class IntakeCitation {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => String, { nullable: true, description: 'Number (số) as printed.' })
  number!: string | null

  @Field(() => String, {
    description: 'Number and symbol, normalised: `48-CT/TW`; for a law without a number its name, @ and date.',
  })
  symbol!: string

  @Field(() => String, {
    nullable: true,
    description: 'As printed, where it differs from the normalised one: `48/CT-TW`.',
  })
  symbolRaw!: string | null

  @Field(() => Term, { nullable: true, description: 'Kind of document (tên loại); null where unknown.' })
  kind!: Term | null

  @Field(() => String, { nullable: true, description: 'Kind as printed: `Kế hoạch phối hợp`.' })
  kindName!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Date (ngày) as far as printed.' })
  issuedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Issuer as printed; null where the text names none.' })
  issuer!: string | null

  @Field(() => Term, { description: 'How the text speaks of it (quan hệ).' })
  relation!: Term

  @Field(() => Int, {
    nullable: true,
    description: 'Index, in this list, of the citation inside which it stands (viện dẫn lồng).',
  })
  nestedIn!: number | null

  @Field(() => Float, { description: CONFIDENCE })
  confidence!: number

  @Field(() => Document, {
    nullable: true,
    description: 'The registered document; null where none fits or several do.',
  })
  document!: Document | null
}

@ObjectType({ description: 'A document cited by number without a symbol, or by name alone (viện dẫn chưa đủ).' })
export class IntakePartialCitation {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => Document, { nullable: true, description: 'The registered document; null where none fits.' })
  document!: Document | null
}

@ObjectType({ description: 'A time that the text sets (thời hạn).' })
export class IntakeDeadline {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => Term, { description: 'Type: thời hạn, định kỳ, tính từ một mốc, trong giai đoạn, hiệu lực.' })
  type!: Term

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as far as printed.' })
  date!: string | null

  @Field(() => String, { description: 'The rule as data: `before`.' })
  rule!: string

  @Field(() => String, { nullable: true, description: 'Who has to keep it, as printed.' })
  who!: string | null

  @Field(() => String, { nullable: true, description: 'What is due, as printed.' })
  what!: string | null

  @Field(() => Float, { description: CONFIDENCE })
  confidence!: number
}

@ObjectType({ description: 'A quantity demanded of a unit (chỉ tiêu).' })
export class IntakeTarget {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => Int, { description: 'Quantity (số lượng).' })
  quantity!: number

  @Field(() => Term, { description: 'How it is meant: ít nhất `>=`, đúng `=`, không quá `<=`.' })
  operator!: Term

  @Field(() => String, { description: 'What is counted (đơn vị tính).' })
  unit!: string

  @Field(() => String, { nullable: true, description: 'Who is to reach it, as printed.' })
  who!: string | null

  @Field(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  mandatory!: boolean

  @Field(() => Float, { description: CONFIDENCE })
  confidence!: number
}

@ObjectType({ description: 'Something the text gives a unit to do (nhiệm vụ).' })
export class IntakeTask {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: 'What is to be done.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Heading it stands under (đề mục).' })
  section!: string | null

  @Field(() => String, { nullable: true, description: 'Who leads (chủ trì), as printed.' })
  lead!: string | null

  @Field(() => [String], { description: 'Who co-operates (phối hợp), as printed.' })
  cooperators!: readonly string[]

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when.' })
  due!: string | null

  @Field(() => Float, { description: CONFIDENCE })
  confidence!: number
}

@ObjectType({ description: 'A line of the list of recipients (nơi nhận).' })
export class IntakeRecipient {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: RAW })
  raw!: string

  @Field(() => String, { description: 'The body named.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Purpose as printed: `để b/c`.' })
  purpose!: string | null

  @Field(() => Boolean, { description: 'Whether it is the archive line (Lưu).' })
  isArchive!: boolean
}

@ObjectType({ description: 'A heading (đề mục).' })
export class IntakeSection {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { description: 'Label as printed: `II`, `3`, `Điều 4`.' })
  label!: string

  @Field(() => String, { description: 'Heading; empty where there is only a label.' })
  heading!: string

  @Field(() => Int, { description: '1 = Roman numeral or Chương, 2 = Arabic numeral or Điều.' })
  level!: number
}

@ObjectType({ description: 'The signature block (khối chữ ký).' })
export class IntakeSigner {
  @Field(() => Span, { description: WHERE })
  span!: Span

  @Field(() => String, { nullable: true, description: 'On whose behalf (thẩm quyền ký): `TM. BAN THƯỜNG VỤ`.' })
  authority!: string | null

  @Field(() => String, { nullable: true, description: 'Office (chức vụ): `PHÓ CHỦ TỊCH`.' })
  role!: string | null

  @Field(() => String, { nullable: true, description: 'Name as printed; shown to who sent the text, never stored.' })
  name!: string | null
}

@ObjectType({ description: 'Something the officer should look at (cảnh báo). The text is never changed by itself.' })
export class IntakeWarning {
  @Field(() => String, { description: 'Permanent code, listed in docs/errors.md.' })
  code!: string

  @Field(() => String, { description: 'Words for people, in the language of `Accept-Language`.' })
  message!: string

  @Field(() => Span, { nullable: true, description: `${WHERE} Null where something is missing.` })
  span!: Span | null

  @Field(() => Term, { description: 'Whether it wants an answer before issuing (cần xem lại) or is a note (lưu ý).' })
  severity!: Term

  @Field(() => String, { nullable: true, description: 'What it probably should be (gợi ý).' })
  suggestion!: string | null
}

@ObjectType({
  description: 'A text read into a structure (bản đọc). What was not understood is in `unread`; nothing is dropped.',
})
export class IntakeDraft {
  @Field(() => String, { nullable: true, description: 'Number (số); null where blank.' })
  number!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol (số, ký hiệu), normalised; `/KH-LĐLĐ` where the number is blank.',
  })
  symbol!: string | null

  @Field(() => String, { nullable: true, description: 'As printed, where it differs.' })
  symbolRaw!: string | null

  @Field(() => Term, { nullable: true, description: 'Kind of document (tên loại).' })
  kind!: Term | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of issue (ngày ban hành), as far as printed.' })
  issuedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Place in the date line (địa danh).' })
  place!: string | null

  @Field(() => IntakeIssuer, { nullable: true, description: 'Issuer (cơ quan ban hành).' })
  issuer!: IntakeIssuer | null

  @Field(() => String, { nullable: true, description: 'The body above the issuer in the header (cơ quan chủ quản).' })
  parentIssuer!: string | null

  @Field(() => String, { nullable: true, description: 'Title (trích yếu).' })
  title!: string | null

  @Field(() => Span, { nullable: true, description: 'Where the title stands.' })
  titleSpan!: Span | null

  @Field(() => [Span], { description: 'Where the parts of the header stand (phần đầu văn bản).' })
  headerSpans!: readonly Span[]

  @Field(() => [IntakeCitation], {
    description: 'Documents cited by number and symbol (viện dẫn), in the order of the text.',
  })
  citations!: readonly IntakeCitation[]

  @Field(() => [IntakePartialCitation], { description: 'Documents cited incompletely (viện dẫn chưa đủ).' })
  partialCitations!: readonly IntakePartialCitation[]

  @Field(() => [IntakeDeadline], { description: 'Deadlines (thời hạn).' })
  deadlines!: readonly IntakeDeadline[]

  @Field(() => [IntakeTarget], { description: 'Targets (chỉ tiêu).' })
  targets!: readonly IntakeTarget[]

  @Field(() => [IntakeTask], { description: 'Tasks (nhiệm vụ).' })
  tasks!: readonly IntakeTask[]

  @Field(() => [IntakeRecipient], { description: 'Recipients (nơi nhận).' })
  recipients!: readonly IntakeRecipient[]

  @Field(() => [IntakeSection], { description: 'Headings (đề mục).' })
  sections!: readonly IntakeSection[]

  @Field(() => IntakeSigner, { nullable: true, description: 'Signature block (khối chữ ký).' })
  signer!: IntakeSigner | null

  @Field(() => [String], { description: 'Purpose and requirements (mục đích, yêu cầu), paragraph by paragraph.' })
  purpose!: readonly string[]

  @Field(() => [Span], { description: 'Stretches that were not understood (phần chưa đọc được).' })
  unread!: readonly Span[]

  @Field(() => [IntakeWarning], { description: 'What to look at (cảnh báo).' })
  warnings!: readonly IntakeWarning[]

  @Field(() => Document, {
    nullable: true,
    description: 'The document, if it is registered already (đã có): same symbol, issuer and date.',
  })
  existing!: Document | null
}

@ObjectType({ description: 'Answer of intake (kết quả đọc văn bản): the draft, or why the text was refused.' })
export class IntakeResult {
  @Field(() => IntakeDraft, { nullable: true, description: 'What was read; null where refused.' })
  draft?: IntakeDraft | null

  @Field(() => RefusalType, { nullable: true, description: 'Why the text was refused (lý do từ chối).' })
  error?: RefusalType | null
}
