import { Field, ID, InputType, Int } from 'type-graphql'
import { PartialDateScalar } from '../../foundation/scalars.js'
import type {
  PlanCitationContent,
  PlanCorrections,
  PlanDeadlineContent,
  PlanDocumentContent,
  PlanRecipientContent,
  PlanTargetContent,
  PlanTaskContent,
} from './plan.content.js'

@InputType({ description: 'Header and signature of a plan’s document (phần đầu và chữ ký).' })
export class PlanDocumentInput {
  @Field(() => String, { nullable: true, description: 'Number (số), digits only; null while it is not numbered.' })
  number?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol (số, ký hiệu): `12/KH-LĐLĐ`, or `/KH-LĐLĐ` without a number.',
  })
  symbol?: string | null
  @Field(() => String, { nullable: true, description: 'Code of the kind of document (tên loại); KH where left out.' })
  kind?: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of issue (ngày ban hành), as far as printed.' })
  issuedOn?: string | null
  @Field(() => String, { nullable: true, description: 'Place in the date line (địa danh).' })
  place?: string | null
  @Field(() => String, { description: 'Title (trích yếu).' })
  title!: string
  @Field(() => String, { nullable: true, description: 'On whose behalf it is signed (thẩm quyền ký).' })
  signerAuthority?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Office of the signer (chức vụ). Not the person’s name: that is not kept.',
  })
  signerOffice?: string | null
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'First day in force, or start of the period covered.',
  })
  validFrom?: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day in force, or end of the period covered.' })
  validTo?: string | null
}

@InputType({ description: 'A task (nhiệm vụ).' })
export class PlanTaskInput {
  @Field(() => String, { description: 'What is to be done (nội dung).' })
  text!: string
  @Field(() => String, { nullable: true, description: 'Heading it stands under (đề mục).' })
  section?: string | null
  @Field(() => String, { nullable: true, description: 'Who leads (chủ trì).' })
  lead?: string | null
  @Field(() => [String], { description: 'Who co-operates (phối hợp).' })
  cooperators!: string[]
  @Field(() => PartialDateScalar, { nullable: true, description: 'By when (thời hạn).' })
  due?: string | null
}

@InputType({ description: 'A target (chỉ tiêu).' })
export class PlanTargetInput {
  @Field(() => String, { description: 'As printed (nguyên văn).' })
  text!: string
  @Field(() => Int, { description: 'Quantity (số lượng), a whole number, zero or more.' })
  quantity!: number
  @Field(() => String, { description: 'How it is meant: `>=`, `=` or `<=`.' })
  operator!: string
  @Field(() => String, { description: 'What is counted (đơn vị tính).' })
  unitOfMeasure!: string
  @Field(() => String, { nullable: true, description: 'Who is to reach it (đơn vị thực hiện).' })
  who?: string | null
  @Field(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  isMandatory!: boolean
}

@InputType({ description: 'A deadline (thời hạn).' })
export class PlanDeadlineInput {
  @Field(() => String, { description: 'As printed (nguyên văn).' })
  raw!: string
  @Field(() => String, { description: 'Code of its type: deadline, recurring, relative, period, effective.' })
  type!: string
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as far as printed.' })
  date?: string | null
  @Field(() => String, { description: 'The rule as data: `before`.' })
  rule!: string
  @Field(() => String, { nullable: true, description: 'Who has to keep it (đơn vị thực hiện).' })
  who?: string | null
  @Field(() => String, { nullable: true, description: 'What is due (nội dung).' })
  what?: string | null
}

@InputType({ description: 'A citation (viện dẫn).' })
export class CitationInput {
  @Field(() => String, { description: 'As the text has it (nguyên văn).' })
  raw!: string
  @Field(() => String, { nullable: true, description: 'Number and symbol (số, ký hiệu), normalised.' })
  symbol?: string | null
  @Field(() => String, { nullable: true, description: 'Code of the kind of document (tên loại).' })
  kind?: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of the cited document.' })
  issuedOn?: string | null
  @Field(() => String, { nullable: true, description: 'Issuer of the cited document, as printed.' })
  issuer?: string | null
  @Field(() => String, {
    description: 'Code of the relation (quan hệ): basis, implements, continues, replaces, amends, follows, mentions.',
  })
  relation!: string
  @Field(() => Int, { nullable: true, description: 'Index, in this list, of the citation inside which it stands.' })
  nestedIn?: number | null
  @Field(() => ID, { nullable: true, description: 'The registered document, where the officer chose one.' })
  document?: string | null
}

@InputType({ description: 'A line of the list of recipients (nơi nhận).' })
export class RecipientInput {
  @Field(() => String, { description: 'The line as printed.' })
  raw!: string
  @Field(() => String, { description: 'The body named.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Purpose as printed: `để b/c`.' })
  purpose?: string | null
  @Field(() => Boolean, { description: 'Whether it is the archive line (Lưu).' })
  isArchive!: boolean
}

@InputType('PlanCorrections', {
  description:
    'What the officer changed (nội dung chỉnh sửa). A list left out keeps what intake found or what is stored.',
})
export class PlanCorrectionsInput {
  @Field(() => PlanDocumentInput, {
    nullable: true,
    description: 'Header and signature; given, it replaces the whole of them.',
  })
  document?: PlanDocumentInput | null
  @Field(() => [String], { nullable: true, description: 'Purpose and requirements (mục đích, yêu cầu).' })
  purpose?: string[] | null
  @Field(() => [PlanTaskInput], { nullable: true, description: 'All tasks (nhiệm vụ).' })
  tasks?: PlanTaskInput[] | null
  @Field(() => [PlanTargetInput], { nullable: true, description: 'All targets (chỉ tiêu).' })
  targets?: PlanTargetInput[] | null
  @Field(() => [PlanDeadlineInput], { nullable: true, description: 'All deadlines (thời hạn).' })
  deadlines?: PlanDeadlineInput[] | null
  @Field(() => [CitationInput], { nullable: true, description: 'All citations (viện dẫn).' })
  citations?: CitationInput[] | null
  @Field(() => [RecipientInput], { nullable: true, description: 'All recipients (nơi nhận).' })
  recipients?: RecipientInput[] | null
  @Field(() => ID, {
    nullable: true,
    description: 'The superior’s document that the plan carries out (văn bản cấp trên).',
  })
  parentDocument?: string | null
}

@InputType({ description: 'A text to be read into a draft (văn bản nguồn).' })
export class CreatePlanFromIntakeInput {
  @Field(() => String, { description: 'Code of the unit whose plan it is (mã đơn vị).' })
  unit!: string
  @Field(() => String, { description: 'The text, at most 2 MB; kept with the draft.' })
  text!: string
  @Field(() => PlanCorrectionsInput, { nullable: true, description: 'What the officer changed in what intake found.' })
  corrections?: PlanCorrectionsInput | null
}

@InputType({ description: 'A change of a draft (sửa dự thảo).' })
export class UpdatePlanInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string
  @Field(() => Int, { description: 'The version that was changed; another one is there now: VERSION_CONFLICT.' })
  version!: number
  @Field(() => PlanCorrectionsInput, { description: 'What was changed.' })
  corrections!: PlanCorrectionsInput
}

@InputType({ description: 'Issuing a draft (ban hành).' })
export class IssuePlanInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string
  @Field(() => Int, { description: 'The version that is issued.' })
  version!: number
  @Field(() => String, { nullable: true, description: 'Number (số) given after signing, digits only.' })
  number?: string | null
  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of issue (ngày ban hành).' })
  issuedOn?: string | null
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The paper itself leaves number or day blank and is issued as it stands (ban hành nguyên trạng).',
  })
  asPrinted!: boolean
}

/** Corrections as the service takes them: what was left out stays undefined, what was emptied is null. */
export function correctionsOf(input: PlanCorrectionsInput | null | undefined): PlanCorrections | null {
  if (!input) return null
  const { document, citations, tasks, targets, deadlines, recipients, purpose, parentDocument } = input
  return {
    document: document ? documentOf(document) : undefined,
    purpose: purpose ?? undefined,
    tasks: tasks?.map((task): PlanTaskContent => ({
      text: task.text,
      section: task.section ?? null,
      lead: task.lead ?? null,
      cooperators: task.cooperators,
      due: task.due ?? null,
    })),
    targets: targets?.map((target): PlanTargetContent => ({ ...target, who: target.who ?? null })),
    deadlines: deadlines?.map((deadline): PlanDeadlineContent => ({
      ...deadline,
      date: deadline.date ?? null,
      who: deadline.who ?? null,
      what: deadline.what ?? null,
    })),
    citations: citations?.map((citation): PlanCitationContent => ({
      raw: citation.raw,
      symbol: citation.symbol ?? null,
      kind: citation.kind ?? null,
      issuedOn: citation.issuedOn ?? null,
      issuer: citation.issuer ?? null,
      relation: citation.relation,
      nestedIn: citation.nestedIn ?? null,
      document: citation.document ?? null,
    })),
    recipients: recipients?.map((recipient): PlanRecipientContent => ({
      ...recipient,
      purpose: recipient.purpose ?? null,
    })),
    parentDocument: parentDocument ?? undefined,
  }
}

function documentOf(input: PlanDocumentInput): PlanDocumentContent {
  return {
    number: input.number ?? null,
    symbol: input.symbol ?? null,
    kind: input.kind ?? 'KH',
    issuedOn: input.issuedOn ?? null,
    place: input.place ?? null,
    title: input.title,
    signerAuthority: input.signerAuthority ?? null,
    signerOffice: input.signerOffice ?? null,
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
  }
}
