// Written by codegen.mjs out of schema.graphql and documents/; not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A first or a new password (đặt mật khẩu). */
export type AcceptInvitationInput = {
  /** One-time code (mã mời), `antq_i_…`. */
  invitation: string;
  /** The password (mật khẩu): 12–200 characters, none that others would guess soon. */
  password: string;
};

/** An address for reminders (thêm địa chỉ nhận nhắc việc). */
export type AddMailboxInput = {
  /** The address (địa chỉ thư điện tử), 254 characters at most. */
  address: string;
  /** Code of the unit (mã đơn vị) that is to be reminded. */
  unit: string;
};

/** With what a unit answers (hình thức trả lời). */
export type AnswerKind =
  /** A public document of the unit’s own (văn bản). */
  | 'DOCUMENT'
  /** It does not apply to the unit (không thuộc diện thực hiện), with the reason. */
  | 'NOT_APPLICABLE'
  /** An issued plan of the unit’s own (kế hoạch của đơn vị). */
  | 'PLAN'
  /** How much was reached (số lượng đạt được). */
  | 'QUANTITY'
  /** A report (báo cáo), handed in with the report itself. */
  | 'REPORT';

/** What a change means for the caller (loại thay đổi). */
export type ChangeKind =
  /** New or changed (mới hoặc đã thay đổi): take what is there now. */
  | 'CHANGED'
  /** No longer there (đã xóa): remove your copy. */
  | 'DELETED'
  /** No longer for the caller to see (không còn công khai): remove your copy. */
  | 'UNPUBLISHED';

/** One’s own new password (đổi mật khẩu). */
export type ChangePasswordInput = {
  /** The password of now (mật khẩu hiện tại). */
  currentPassword: string;
  /** The new one (mật khẩu mới): 12–200 characters, none that others would guess soon. */
  password: string;
};

/** Kind of thing whose changes can be followed (loại đối tượng). */
export type ChangedType =
  /** What one unit owes (việc được giao); told when its state changes, not when it is made. */
  | 'ASSIGNMENT'
  /** Document (văn bản). */
  | 'DOCUMENT'
  /** Demand of a plan on units below (yêu cầu). */
  | 'OBLIGATION'
  /** Plan (kế hoạch). */
  | 'PLAN'
  /** Report (báo cáo), once it was handed in. */
  | 'REPORT'
  /** Unit (đơn vị). */
  | 'UNIT';

/** A citation (viện dẫn). */
export type CitationInput = {
  /** The registered document, where the officer chose one. */
  document?: string | null | undefined;
  /** Date of the cited document. */
  issuedOn?: string | null | undefined;
  /** Issuer of the cited document, as printed. */
  issuer?: string | null | undefined;
  /** Code of the kind of document (tên loại). */
  kind?: string | null | undefined;
  /** Index, in this list, of the citation inside which it stands. */
  nestedIn?: number | null | undefined;
  /** As the text has it (nguyên văn). */
  raw: string;
  /** Code of the relation (quan hệ): basis, implements, continues, replaces, amends, follows, mentions. */
  relation: string;
  /** Number and symbol (số, ký hiệu), normalised. */
  symbol?: string | null | undefined;
};

/** A draft to be composed (tổng hợp báo cáo). */
export type ComposeReportInput = {
  /** Out of what (căn cứ tổng hợp); the units right below without it. HALF_YEARS is for a year alone. */
  basis?: CompositionBasis | null | undefined;
  /** Code of the form (mã biểu mẫu). */
  form: string;
  /** Code of the period (mã kỳ): `2024-H1`, `2024`, `2014/2024`. */
  period: string;
  /** Code of the unit (mã đơn vị). */
  unit: string;
  /** The version that was looked at; left out where there was no report. */
  version?: number | null | undefined;
};

/** Out of what a draft is composed (căn cứ tổng hợp). */
export type CompositionBasis =
  /** The reports of the units right below, for the same period (báo cáo cấp dưới). */
  | 'BELOW'
  /** The two half-year reports of the unit itself (hai báo cáo 6 tháng), for a year: flows are added, of stocks and ratios the last one counts. */
  | 'HALF_YEARS';

/** How a portal is to show the tabs (thiết lập cổng). */
export type ConfigurePortalInput = {
  /** Whether places are written into the page’s address (đường dẫn sâu). */
  deepLinks: boolean;
  /** Language (ngôn ngữ) where the page does not say another: vi or en. */
  language: string;
  /** Code of the province (mã tỉnh, thành phố): `bac-giang`. */
  province: string;
  /** Names of the tabs in their order (các thẻ), at least one, each of them among the registered. */
  tabs: Array<string>;
  /** Colours and shapes (giao diện). */
  theme: PortalThemeInput;
  /** The version that was looked at: `Portal.version`; 0 before the first. */
  version: number;
};

/** How far the points of a course over time stand apart (theo ngày, tuần, tháng). */
export type CourseStep =
  /** Every day (theo ngày). */
  | 'DAY'
  /** Every last day of a month, and each last day of a due (theo tháng). */
  | 'MONTH'
  /** Every Sunday, and each last day of a due (theo tuần). */
  | 'WEEK';

/** A new account (tạo tài khoản). */
export type CreateAccountInput = {
  /** Name of the person (họ và tên), 1–200 characters. */
  displayName: string;
  /** Address for letters (thư điện tử). */
  email?: string | null | undefined;
  /** Name to sign in with (tên đăng nhập): 3–64 of a–z, 0–9, `.`, `_`, `@`, `-`, beginning with a letter or digit; of everybody’s its own. */
  login: string;
  /** Code of the unit (mã đơn vị) whose administrators look after it. */
  unit: string;
};

/** A calendar link (tạo liên kết lịch). */
export type CreateCalendarLinkInput = {
  /** Code of the unit (mã đơn vị) whose deadlines it shows. */
  unit: string;
};

/** A new credential (tạo khóa truy cập). */
export type CreateCredentialInput = {
  /** Codes of actions (hành động) that it may do, of those that you hold yourself for the unit; an empty list reads what is public. */
  actions: Array<string>;
  /** Last day (ngày cuối), at most two years from today; a year without it. */
  expiresOn?: string | null | undefined;
  /** Kind (loại): API_KEY, or OAUTH_CLIENT for a system that asks `POST /oauth/token` for tokens. */
  kind: string;
  /** What it is for (tên), 1–200 characters. */
  name: string;
  /** Code of the unit (mã đơn vị) in whose subtree it acts. */
  unit: string;
};

/** A list to be taken out whole (yêu cầu xuất dữ liệu). */
export type CreateExportInput = {
  /** Which list (danh sách). */
  list: ExportList;
  /** Code of the unit (mã đơn vị) in whose subtree the plans or units stand; everywhere without it. Refused with INPUT_INVALID for documents. */
  within?: string | null | undefined;
};

/** What is asked of units below (yêu cầu mới). */
export type CreateObligationInput = {
  /** The deadline or target it comes from (điều khoản); each is assigned once. */
  clause?: string | null | undefined;
  /** Due day, month or year (ngày đến hạn), for what is due once; without it a date has to be set later. */
  dueOn?: string | null | undefined;
  /** Code of the report form to answer with (mã biểu mẫu). */
  form?: string | null | undefined;
  /** Of those kinds only units directly below (trực thuộc). */
  isDirect?: boolean | null | undefined;
  /** “trước ngày”: the due day itself is too late; false without it. */
  isExclusive?: boolean | null | undefined;
  /** False for an aspiration (phấn đấu); true without it. */
  isMandatory?: boolean | null | undefined;
  /** Kind (loại yêu cầu). */
  kind: ObligationKind;
  /** How it is meant: `>=` ít nhất, `=` đúng, `<=` không quá; needed with a quantity. */
  operator?: string | null | undefined;
  /** The issued plan (kế hoạch). */
  plan: string;
  /** Quantity (số lượng), for QUANTITY, EVENT and EXEMPLAR. */
  quantity?: number | null | undefined;
  /** How it recurs (chu kỳ), as RFC 5545 says it; with `validTo`, instead of `dueOn`. */
  recurrence?: string | null | undefined;
  /** Kinds of units in the subtree (loại đơn vị). */
  unitKinds?: Array<string> | null | undefined;
  /** What is counted (đơn vị tính); needed with a quantity. */
  unitOfMeasure?: string | null | undefined;
  /** Codes of units that are asked by name (đơn vị nêu tên), beside the kinds; up to 500. */
  units?: Array<string> | null | undefined;
  /** End of what recurs (hiệu lực đến). */
  validTo?: string | null | undefined;
  /** What is asked for (nội dung), up to 2,000 characters. */
  what: string;
  /** Code of the unit whose subtree is asked (trong phạm vi đơn vị); the plan’s own without it. */
  within?: string | null | undefined;
};

/** A text to be read into a draft (văn bản nguồn). */
export type CreatePlanFromIntakeInput = {
  /** What the officer changed in what intake found. */
  corrections?: PlanCorrections | null | undefined;
  /** The text, at most 2 MB; kept with the draft. */
  text: string;
  /** Code of the unit whose plan it is (mã đơn vị). */
  unit: string;
};

/** A new webhook (tạo webhook). */
export type CreateWebhookInput = {
  /** What it is for (mô tả), 1–200 characters. */
  description: string;
  /** Kinds of things to be told of (loại đối tượng); all, later ones too, without it. */
  types?: Array<ChangedType> | null | undefined;
  /** Code of the unit (mã đơn vị) whose webmasters look after it. */
  unit: string;
  /** Address that is to be called (địa chỉ nhận): `https://`, on the public internet, 2,000 characters at most. */
  url: string;
  /** Code of the unit in whose subtree (cây đơn vị) the things stand, any unit; everywhere without it. */
  within?: string | null | undefined;
};

/** A list that can be taken out whole (danh sách xuất được). */
export type ExportList =
  /** Public documents (văn bản) as `documents` lists them. */
  | 'DOCUMENTS'
  /** Plans (kế hoạch) as `plans` lists them for the caller, drafts of their units included. */
  | 'PLANS'
  /** Units (đơn vị) as `units` lists them. */
  | 'UNITS';

/** A sign-in that a provider has vouched for (hoàn tất đăng nhập qua nhà cung cấp). */
export type FinishSignInInput = {
  /** One-time code (mã một lần), `antq_p_…`, from the address of the page. */
  code: string;
  /** What the page kept (mã kiểm chứng): its SHA-256 was sent off with the sign-in as `challenge`. */
  verifier: string;
};

/** Whom which role is given where (giao vai trò). */
export type GiveRoleInput = {
  /** First day (từ ngày); today without it. */
  firstDay?: string | null | undefined;
  /** Last day (đến ngày), included; without it the role lasts until it is ended. */
  lastDay?: string | null | undefined;
  /** Code of the role (vai trò): `province-officer`; all but `visitor`. */
  role: string;
  /** Who is to have it (người được giao): issuer and subject, as that person’s `me.subject` says it. */
  subject: string;
  /** Code of the unit (mã đơn vị) in whose subtree it counts. */
  unit: string;
};

/** A draft to be handed in (gửi báo cáo). */
export type HandInReportInput = {
  /** What the unit owes that is answered with it (việc được giao), in the same step. */
  assignment?: string | null | undefined;
  /** The version of the assignment that was looked at. */
  assignmentVersion?: number | null | undefined;
  /** Date of the paper (ngày ban hành), likewise. */
  datedOn?: string | null | undefined;
  /** What goes with it in words (ghi chú), up to 2,000 characters. */
  note?: string | null | undefined;
  /** The report (báo cáo). */
  report: string;
  /** Number and symbol (số, ký hiệu) where it has them already: `12/BC-LĐLĐ`, up to 120 characters. */
  symbol?: string | null | undefined;
  /** The version that was looked at. */
  version: number;
};

/** A new one-time code for an account (cấp lại mã mời). */
export type InviteAgainInput = {
  /** Also takes the second factor away (gỡ xác thực hai lớp), for somebody who has lost the telephone and the recovery codes. */
  dropsSecondFactor?: boolean;
  /** The account. */
  id: string;
  /** The version that was looked at. */
  version: number;
};

/** Issuing a draft (ban hành). */
export type IssuePlanInput = {
  /** The paper itself leaves number or day blank and is issued as it stands (ban hành nguyên trạng). */
  asPrinted?: boolean;
  /** The plan. */
  id: string;
  /** Date of issue (ngày ban hành). */
  issuedOn?: string | null | undefined;
  /** Number (số) given after signing, digits only. */
  number?: string | null | undefined;
  /** The version that is issued. */
  version: number;
};

/** Whom what of a role of your own is lent (ủy quyền). */
export type LendRoleInput = {
  /** Codes of actions (hành động) that are lent; without it all of the role that can be lent. Rights over people and keys never can. */
  actions?: Array<string> | null | undefined;
  /** First day (từ ngày); today without it. */
  firstDay?: string | null | undefined;
  /** Last day (đến ngày), included: within a year, within three months where your role is named by a portal’s token, and no later than your own role. */
  lastDay: string;
  /** Code of your own role (vai trò) that is lent: `province-leader`. */
  role: string;
  /** Who is to have it (người được ủy quyền): issuer and subject, as that person’s `me.subject` says it. */
  subject: string;
  /** Code of the unit (mã đơn vị) in whose subtree it counts: your own, or one below. */
  unit: string;
};

/** What is asked of a unit (loại yêu cầu). */
export type ObligationKind =
  /** To hold an event (tổ chức hoạt động): ngày hội, sơ kết. */
  | 'EVENT'
  /** To name an exemplar (có điển hình). */
  | 'EXEMPLAR'
  /** To submit a plan of its own (gửi kế hoạch). */
  | 'PLAN'
  /** To reach a quantity (đạt chỉ tiêu): ít nhất 10 cuộc tuyên truyền. */
  | 'QUANTITY'
  /** To submit a report (gửi báo cáo). */
  | 'REPORT';

/** What a piece of a document’s contents is (loại đoạn văn bản). */
export type PaperBlockKind =
  /** A heading (đề mục), its label in front. */
  | 'HEADING'
  /** A line of a list (gạch đầu dòng); its dash is not in the text. */
  | 'ITEM'
  /** A paragraph (đoạn văn). */
  | 'PARAGRAPH'
  /** A table (bảng). */
  | 'TABLE';

/** What the cells of a column are (nội dung cột): how they are aligned. */
export type PaperColumnHolds =
  /** Numbers (số), aligned right. */
  | 'NUMBER'
  /** Running number of the row (số thứ tự), in the middle. */
  | 'ORDER'
  /** Words (chữ), aligned left. */
  | 'TEXT';

/** What the officer changed (nội dung chỉnh sửa). A list left out keeps what intake found or what is stored. */
export type PlanCorrections = {
  /** All citations (viện dẫn). */
  citations?: Array<CitationInput> | null | undefined;
  /** All deadlines (thời hạn). */
  deadlines?: Array<PlanDeadlineInput> | null | undefined;
  /** Header and signature; given, it replaces the whole of them. */
  document?: PlanDocumentInput | null | undefined;
  /** The superior’s document that the plan carries out (văn bản cấp trên). */
  parentDocument?: string | null | undefined;
  /** Purpose and requirements (mục đích, yêu cầu). */
  purpose?: Array<string> | null | undefined;
  /** All recipients (nơi nhận). */
  recipients?: Array<RecipientInput> | null | undefined;
  /** All targets (chỉ tiêu). */
  targets?: Array<PlanTargetInput> | null | undefined;
  /** All tasks (nhiệm vụ). */
  tasks?: Array<PlanTaskInput> | null | undefined;
};

/** A deadline (thời hạn). */
export type PlanDeadlineInput = {
  /** The date as far as printed. */
  date?: string | null | undefined;
  /** As printed (nguyên văn). */
  raw: string;
  /** The rule as data: `before`. */
  rule: string;
  /** Code of its type: deadline, recurring, relative, period, effective. */
  type: string;
  /** What is due (nội dung). */
  what?: string | null | undefined;
  /** Who has to keep it (đơn vị thực hiện). */
  who?: string | null | undefined;
};

/** Header and signature of a plan’s document (phần đầu và chữ ký). */
export type PlanDocumentInput = {
  /** Date of issue (ngày ban hành), as far as printed. */
  issuedOn?: string | null | undefined;
  /** Code of the kind of document (tên loại); KH where left out. */
  kind?: string | null | undefined;
  /** Number (số), digits only; null while it is not numbered. */
  number?: string | null | undefined;
  /** Place in the date line (địa danh). */
  place?: string | null | undefined;
  /** On whose behalf it is signed (thẩm quyền ký). */
  signerAuthority?: string | null | undefined;
  /** Office of the signer (chức vụ). Not the person’s name: that is not kept. */
  signerOffice?: string | null | undefined;
  /** Number and symbol (số, ký hiệu): `12/KH-LĐLĐ`, or `/KH-LĐLĐ` without a number. */
  symbol?: string | null | undefined;
  /** Title (trích yếu). */
  title: string;
  /** First day in force, or start of the period covered. */
  validFrom?: string | null | undefined;
  /** Last day in force, or end of the period covered. */
  validTo?: string | null | undefined;
};

/** State of a plan (trạng thái kế hoạch). */
export type PlanState =
  /** Closed (đã kết thúc): seen by everybody, no longer carried out. */
  | 'CLOSED'
  /** Draft (dự thảo): seen by officers of the unit and of those above. */
  | 'DRAFT'
  /** Issued (đã ban hành): seen by everybody. */
  | 'ISSUED';

/** A target (chỉ tiêu). */
export type PlanTargetInput = {
  /** False for an aspiration (phấn đấu). */
  isMandatory: boolean;
  /** How it is meant: `>=`, `=` or `<=`. */
  operator: string;
  /** Quantity (số lượng), a whole number, zero or more. */
  quantity: number;
  /** As printed (nguyên văn). */
  text: string;
  /** What is counted (đơn vị tính). */
  unitOfMeasure: string;
  /** Who is to reach it (đơn vị thực hiện). */
  who?: string | null | undefined;
};

/** A task (nhiệm vụ). */
export type PlanTaskInput = {
  /** Who co-operates (phối hợp). */
  cooperators: Array<string>;
  /** By when (thời hạn). */
  due?: string | null | undefined;
  /** Who leads (chủ trì). */
  lead?: string | null | undefined;
  /** Heading it stands under (đề mục). */
  section?: string | null | undefined;
  /** What is to be done (nội dung). */
  text: string;
};

/** Colours and shapes that are wished for (giao diện); what is left out or null stays as registered. */
export type PortalThemeInput = {
  /** Accent (màu nhấn): `#rrggbb` or `#rgb`. */
  accent?: string | null | undefined;
  /** Text on the accent (chữ trên màu nhấn). */
  accentText?: string | null | undefined;
  /** Families of the font (phông chữ), as CSS lists them, up to 200 characters: letters, digits, `,'"-`. */
  font?: string | null | undefined;
  /** Radius of corners (độ bo góc) in pixels, 0–24. */
  radius?: number | null | undefined;
  /** Ground of the tabs (màu nền). */
  surface?: string | null | undefined;
};

/** A line of the list of recipients (nơi nhận). */
export type RecipientInput = {
  /** Whether it is the archive line (Lưu). */
  isArchive: boolean;
  /** The body named. */
  name: string;
  /** Purpose as printed: `để b/c`. */
  purpose?: string | null | undefined;
  /** The line as printed. */
  raw: string;
};

/** A written part of a draft (phần lời văn). */
export type ReportNarrativeInput = {
  /** Code of the part in the form (mã phần). */
  part: string;
  /** What is written (nội dung); empty to clear it. */
  text: string;
};

/** What a report is about (đơn vị, biểu mẫu, kỳ). */
export type ReportSubjectInput = {
  /** Code of the form (mã biểu mẫu). */
  form: string;
  /** Code of the period (mã kỳ): `2024-H1`, `2024`, `2014/2024`. */
  period: string;
  /** Code of the unit (mã đơn vị). */
  unit: string;
};

/** A value of a draft (số liệu): what is left out stays, what is empty is cleared. */
export type ReportValueInput = {
  /** The baseline as typed (số đầu kỳ). */
  baseline?: string | null | undefined;
  /** The change as typed (mức tăng, giảm): `tăng 162.633`, `32 điểm phần trăm`. */
  delta?: string | null | undefined;
  /** Code of the indicator (mã chỉ tiêu). */
  indicator: string;
  /** The value as typed (số hiện nay): `1.250`, `95,69`, `912/1.200`, `khoảng 7.000`, `hàng nghìn tờ`. */
  value?: string | null | undefined;
};

/** A new secret for a credential (đổi khóa bí mật). */
export type RotateCredentialInput = {
  /** New last day (gia hạn đến); as before without it. */
  expiresOn?: string | null | undefined;
  /** The credential. */
  id: string;
  /** Days (số ngày) for which the old secret goes on working, 0–30. */
  overlapDays?: number;
  /** The version that was looked at. */
  version: number;
};

/** A new secret for a webhook (đổi khóa ký). */
export type RotateWebhookSecretInput = {
  /** The webhook. */
  id: string;
  /** Days (số ngày) for which the old secret goes on signing beside the new one, 0–30. */
  overlapDays?: number;
  /** The version that was looked at. */
  version: number;
};

/** What of a draft was typed since it was saved last (lưu bản nháp). */
export type SaveReportDraftInput = {
  /** Day of the figures (số liệu tính đến ngày): `25/5/2024`. */
  asOf?: string | null | undefined;
  /** Code of the form (mã biểu mẫu). */
  form: string;
  /** Parts that were written (lời văn). */
  narratives?: Array<ReportNarrativeInput>;
  /** Code of the period (mã kỳ): `2024-H1`, `2024`, `2014/2024`. */
  period: string;
  /** Code of the unit (mã đơn vị). */
  unit: string;
  /** Values that were typed (số liệu). */
  values?: Array<ReportValueInput>;
  /** The version that was looked at; left out where there was no report. */
  version?: number | null | undefined;
};

/** Name and password (thông tin đăng nhập). */
export type SignInInput = {
  /** Second factor (mã xác thực): six digits of the app or a recovery code; asked for with SECOND_FACTOR_REQUIRED. */
  code?: string | null | undefined;
  /** Name to sign in with (tên đăng nhập); case does not matter. */
  login: string;
  /** Password (mật khẩu). */
  password: string;
};

/** What a unit hands in (kết quả gửi). */
export type SubmitAnswerInput = {
  /** The assignment (việc được giao). */
  assignment: string;
  /** The unit’s own public document (văn bản), for DOCUMENT. */
  document?: string | null | undefined;
  /** With what it is answered (hình thức). */
  kind: AnswerKind;
  /** What goes with it (ghi chú); for NOT_APPLICABLE why, 5–2,000 characters. */
  note?: string | null | undefined;
  /** The unit’s own issued plan (kế hoạch), for PLAN. */
  plan?: string | null | undefined;
  /** Quantity reached (số lượng), a whole number, zero or more; needed for QUANTITY. */
  quantity?: number | null | undefined;
  /** The version that was looked at (phiên bản). */
  version: number;
};

/** How an assignment stands against its last day (tình trạng so với hạn). */
export type Timeliness =
  /** Handed in after it (gửi muộn). */
  | 'LATE'
  /** Never handed in, and the last day has passed (quá hạn). */
  | 'MISSING'
  /** Handed in by the last day (đúng hạn). */
  | 'ON_TIME'
  /** Not handed in; as a filter also what is missing (chưa gửi). */
  | 'OPEN';

/** By which tree units are counted (theo cây tổ chức). */
export type TreeView =
  /** As it is now (hiện nay): units that moved or were taken over stand at their new place. */
  | 'NOW'
  /** As it was when it was asked (tại thời điểm giao). */
  | 'THEN';

/** A change of a draft (sửa dự thảo). */
export type UpdatePlanInput = {
  /** What was changed. */
  corrections: PlanCorrections;
  /** The plan. */
  id: string;
  /** The version that was changed; another one is there now: VERSION_CONFLICT. */
  version: number;
};

/** What is to be changed of a webhook (sửa webhook). */
export type UpdateWebhookInput = {
  /** New description (mô tả); as before without it. */
  description?: string | null | undefined;
  /** The webhook. */
  id: string;
  /** Kinds of things (loại đối tượng); as before where it is left out, all where it is null or empty. */
  types?: Array<ChangedType> | null | undefined;
  /** New address (địa chỉ nhận); as before without it. */
  url?: string | null | undefined;
  /** The version that was looked at. */
  version: number;
  /** Code of a unit (cây đơn vị); as before where it is left out, everywhere where it is null. */
  within?: string | null | undefined;
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { login: string | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type AccountLineFragment = { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { account: { id: string, version: number } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { invitation: string | null, account: { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DisableSecondFactorMutationVariables = Exact<{
  currentPassword: string;
  code: string;
}>;


export type DisableSecondFactorMutation = { disableSecondFactor: { account: { id: string, version: number, hasSecondFactor: boolean } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type EnrolSecondFactorMutationVariables = Exact<{
  currentPassword: string;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor: { otpauthUri: string | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;


export type FinishSignInMutation = { finishSignIn: { token: string | null, expiresAt: string | null, needsSecondFactor: boolean | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type InviteAgainMutationVariables = Exact<{
  input: InviteAgainInput;
}>;


export type InviteAgainMutation = { inviteAgain: { invitation: string | null, account: { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListAccountsQueryVariables = Exact<{
  within: string;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAccountsQuery = { accounts: { edges: Array<{ node: { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LockAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type LockAccountMutation = { lockAccount: { account: { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { recoveryCodesLeft: number, id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } | null };

export type MyRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRightsQuery = { me: { name: string, subject: string, waitingRoles: Array<{ code: string, label: string }>, rights: Array<{ isLent: boolean, role: { code: string, label: string } | null, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } }> } | null, myAccount: { id: string } | null };

export type MySessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySessionsQuery = { mySessions: { edges: Array<{ node: { id: string, address: string | null, createdAt: string, expiresAt: string, hasSecondFactor: boolean, isThisOne: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewRecoveryCodesMutationVariables = Exact<{
  currentPassword: string;
}>;


export type NewRecoveryCodesMutation = { newRecoveryCodes: { recoveryCodes: Array<string> | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, expiresAt: string | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UnlockAccountMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type UnlockAccountMutation = { unlockAccount: { account: { id: string, version: number, login: string | null, displayName: string, email: string | null, isLocked: boolean, hasPassword: boolean, hasSecondFactor: boolean, invitationExpiresAt: string | null, signedInAt: string | null, createdAt: string, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListAuditLinesQueryVariables = Exact<{
  within: string;
  deed?: string | null | undefined;
  object?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAuditLinesQuery = { auditTrail: { edges: Array<{ node: { number: number, at: string, subject: string, credentialId: string | null, onBehalfOf: string | null, address: string | null, objectId: string, deed: { code: string, label: string }, unit: { id: string, name: string } | null, values: Array<{ name: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcceptAnswerMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type AnswerLineFragment = { id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } };

export type AssignmentDetailQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentDetailQuery = { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null };

export type AssignmentLineFragment = { id: string, version: number, daysLeft: number | null, answeredOn: string | null, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string }, obligation: { id: string, what: string, isMandatory: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string } } }, due: { id: string, lastDay: string | null, isLocked: boolean } };

export type AssignmentSheetFragment = { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } };

export type BeginAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type BeginAssignmentMutation = { beginAssignment: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CancelObligationMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type CancelObligationMutation = { cancelObligation: { obligation: { recurrence: string | null, validTo: string | null, isManageable: boolean, isDirect: boolean, id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, within: { id: string, code: string, name: string }, unitKinds: Array<{ code: string, label: string }>, units: Array<{ id: string, code: string, name: string }>, spread: { done: number, total: number, share: number }, slack: { fromSuperior: number | null, usedByPlan: number | null, leftBelow: number | null }, dues: Array<{ id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null }>, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CompletenessLineFragment = { expected: number, onTime: number, late: number, open: number, missing: number, accepted: number, notApplicable: number, returned: number, share: number | null, unit: { id: string, code: string, name: string } };

export type CreateObligationMutationVariables = Exact<{
  input: CreateObligationInput;
}>;


export type CreateObligationMutation = { createObligation: { obligation: { recurrence: string | null, validTo: string | null, isManageable: boolean, isDirect: boolean, id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, within: { id: string, code: string, name: string }, unitKinds: Array<{ code: string, label: string }>, units: Array<{ id: string, code: string, name: string }>, spread: { done: number, total: number, share: number }, slack: { fromSuperior: number | null, usedByPlan: number | null, leftBelow: number | null }, dues: Array<{ id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null }>, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DueLineFragment = { id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null };

export type ExcuseAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ExcuseAssignmentMutation = { excuseAssignment: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type FindDocumentsQueryVariables = Exact<{
  issuer: string;
  text?: string | null | undefined;
  first: number;
}>;


export type FindDocumentsQuery = { documents: { edges: Array<{ node: { id: string, reference: string, title: string } }> } };

export type FindOwnPlansQueryVariables = Exact<{
  within: string;
  text?: string | null | undefined;
  first: number;
}>;


export type FindOwnPlansQuery = { plans: { edges: Array<{ node: { id: string, unit: { id: string, code: string }, document: { id: string, reference: string, title: string } } }> } };

export type FindUnitsQueryVariables = Exact<{
  within: string;
  text: string;
  first: number;
}>;


export type FindUnitsQuery = { units: { edges: Array<{ node: { id: string, code: string, name: string, kind: { code: string, label: string } } }> } };

export type HandOverAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  unit: string;
  reason: string;
}>;


export type HandOverAssignmentMutation = { handOverAssignment: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListAssignmentsQueryVariables = Exact<{
  plan?: string | null | undefined;
  due?: string | null | undefined;
  within?: string | null | undefined;
  isOpen: boolean;
  timeliness?: Timeliness | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAssignmentsQuery = { assignments: { edges: Array<{ node: { id: string, version: number, daysLeft: number | null, answeredOn: string | null, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string }, obligation: { id: string, what: string, isMandatory: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string } } }, due: { id: string, lastDay: string | null, isLocked: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListDemandsQueryVariables = Exact<{
  within: string;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListDemandsQuery = { plans: { edges: Array<{ node: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null }, obligations: Array<{ isDirect: boolean, id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, within: { id: string, code: string, name: string }, unitKinds: Array<{ code: string, label: string }>, units: Array<{ id: string, code: string, name: string }>, dues: Array<{ id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null }>, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListOwedQueryVariables = Exact<{
  unit: string;
  isOpen: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ListOwedQuery = { owed: { edges: Array<{ node: { id: string, version: number, daysLeft: number | null, answeredOn: string | null, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string }, obligation: { id: string, what: string, isMandatory: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string } } }, due: { id: string, lastDay: string | null, isLocked: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListPlanTalliesQueryVariables = Exact<{
  within: string;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPlanTalliesQuery = { plans: { edges: Array<{ node: { id: string, answeredShare: number | null, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null }, obligations: Array<{ id: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LockAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type LockAssignmentMutation = { lockAssignment: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type LockDueMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type LockDueMutation = { lockDue: { due: { id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ObligationLineFragment = { id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null };

export type ObligationSheetFragment = { recurrence: string | null, validTo: string | null, isManageable: boolean, isDirect: boolean, id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, within: { id: string, code: string, name: string }, unitKinds: Array<{ code: string, label: string }>, units: Array<{ id: string, code: string, name: string }>, spread: { done: number, total: number, share: number }, slack: { fromSuperior: number | null, usedByPlan: number | null, leftBelow: number | null }, dues: Array<{ id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null }>, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null };

export type PlanCompletenessQueryVariables = Exact<{
  plan: string;
  unit?: string | null | undefined;
  due?: string | null | undefined;
  as: TreeView;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanCompletenessQuery = { completeness: { expected: number, onTime: number, late: number, open: number, missing: number, accepted: number, notApplicable: number, returned: number, share: number | null, unit: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string, name: string }> }, children: { edges: Array<{ node: { expected: number, onTime: number, late: number, open: number, missing: number, accepted: number, notApplicable: number, returned: number, share: number | null, unit: { id: string, code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type PlanCourseQueryVariables = Exact<{
  plan: string;
  unit?: string | null | undefined;
  due?: string | null | undefined;
  as: TreeView;
  by?: CourseStep | null | undefined;
}>;


export type PlanCourseQuery = { completenessCourse: { step: CourseStep, points: Array<{ day: string, expected: number, onTime: number, late: number, missing: number, returned: number, accepted: number }> } };

export type PlanDemandsQueryVariables = Exact<{
  id: string;
}>;


export type PlanDemandsQuery = { plan: { id: string, version: number, state: { code: string, label: string }, unit: { id: string, code: string, name: string, ancestors: Array<{ id: string, code: string }> }, document: { id: string, reference: string, title: string, issuedOn: string | null }, obligations: Array<{ recurrence: string | null, validTo: string | null, isManageable: boolean, isDirect: boolean, id: string, version: number, what: string, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, isExclusive: boolean, within: { id: string, code: string, name: string }, unitKinds: Array<{ code: string, label: string }>, units: Array<{ id: string, code: string, name: string }>, spread: { done: number, total: number, share: number }, slack: { fromSuperior: number | null, usedByPlan: number | null, leftBelow: number | null }, dues: Array<{ id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null }>, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }> } | null };

export type PlanProposalsQueryVariables = Exact<{
  id: string;
}>;


export type PlanProposalsQuery = { plan: { id: string, obligationProposals: Array<{ clause: string, what: string, raw: string, isDirect: boolean, unitCount: number, unknownNames: Array<string>, quantity: number | null, unitOfMeasure: string | null, isMandatory: boolean, dueOn: string | null, isExclusive: boolean, recurrence: string | null, validTo: string | null, kind: { code: string, label: string }, unitKinds: Array<{ code: string, label: string }>, obligation: { id: string } | null, units: Array<{ id: string, code: string, name: string }>, operator: { code: string, label: string } | null }> | null } | null };

export type RecallAnswerMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RecallAnswerMutation = { recallAnswer: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ReopenAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type ReopenAssignmentMutation = { reopenAssignment: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ReturnAnswerMutationVariables = Exact<{
  id: string;
  version: number;
  remark: string;
}>;


export type ReturnAnswerMutation = { returnAnswer: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type SetDueDateMutationVariables = Exact<{
  id: string;
  version: number;
  dueOn: string;
}>;


export type SetDueDateMutation = { setDueDate: { due: { id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type SubmitAnswerMutationVariables = Exact<{
  input: SubmitAnswerInput;
}>;


export type SubmitAnswerMutation = { submitAnswer: { assignment: { reached: number | null, id: string, version: number, daysLeft: number | null, answeredOn: string | null, path: Array<{ id: string, code: string, name: string }>, actions: Array<{ code: string, label: string }>, obligation: { id: string, what: string, isMandatory: boolean, version: number, raw: string | null, form: string | null, quantity: number | null, unitOfMeasure: string | null, isExclusive: boolean, plan: { id: string, unit: { id: string, code: string, name: string }, document: { id: string, reference: string, title: string, issuedOn: string | null } }, kind: { code: string, label: string }, state: { code: string, label: string }, operator: { code: string, label: string } | null }, due: { id: string, lastDay: string | null, isLocked: boolean, version: number, number: number, dueOn: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, daysLeft: number | null }, answers: Array<{ id: string, number: number, quantity: number | null, note: string | null, submittedAt: string, submittedOn: string, isLate: boolean, kind: { code: string, label: string }, plan: { id: string, document: { id: string, reference: string, title: string } } | null, document: { id: string, reference: string, title: string } | null, report: { id: string, unit: { id: string, code: string }, form: { code: string, name: string }, period: { code: string, label: string } } | null, reportVersion: { number: number } | null, unit: { id: string, name: string } }>, steps: Array<{ number: number, remark: string | null, answerNumber: number | null, at: string, action: { code: string, label: string }, to: { code: string, label: string }, formerUnit: { id: string, name: string } | null }>, state: { code: string, label: string }, timeliness: { code: string, label: string }, unit: { id: string, code: string, name: string }, askedUnit: { id: string, name: string } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UnansweredUnitsQueryVariables = Exact<{
  plan: string;
  due?: string | null | undefined;
  within?: string | null | undefined;
}>;


export type UnansweredUnitsQuery = { unanswered: { count: number, text: string, isCut: boolean, spreadsheetPath: string } };

export type UnlockDueMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type UnlockDueMutation = { unlockDue: { due: { id: string, version: number, number: number, dueOn: string | null, lastDay: string | null, periodFrom: string | null, periodTo: string | null, isAwaitingDate: boolean, isSetLater: boolean, isLocked: boolean, daysLeft: number | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CreateCredentialMutationVariables = Exact<{
  input: CreateCredentialInput;
}>;


export type CreateCredentialMutation = { createCredential: { secret: string | null, credential: { id: string, version: number, name: string, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedOn: string | null, kind: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, expiresAt: string }>, use: Array<{ day: string, times: number }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CredentialLineFragment = { id: string, version: number, name: string, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedOn: string | null, kind: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, expiresAt: string }>, use: Array<{ day: string, times: number }> };

export type ListCredentialsQueryVariables = Exact<{
  within: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListCredentialsQuery = { credentials: { edges: Array<{ node: { id: string, version: number, name: string, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedOn: string | null, kind: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, expiresAt: string }>, use: Array<{ day: string, times: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevokeCredentialMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RevokeCredentialMutation = { revokeCredential: { credential: { id: string, version: number, name: string, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedOn: string | null, kind: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, expiresAt: string }>, use: Array<{ day: string, times: number }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type RotateCredentialMutationVariables = Exact<{
  input: RotateCredentialInput;
}>;


export type RotateCredentialMutation = { rotateCredential: { secret: string | null, credential: { id: string, version: number, name: string, createdAt: string, createdBy: string, expiresAt: string, revokedAt: string | null, lastUsedOn: string | null, kind: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, expiresAt: string }>, use: Array<{ day: string, times: number }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CitationLineFragment = { id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { validFrom: string | null, validTo: string | null, id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string, symbol: string | null } }>, kind: { code: string, label: string } } };

export type DocumentCardQueryVariables = Exact<{
  id: string;
}>;


export type DocumentCardQuery = { document: { place: string | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, source: string | null, citedByCount: number, id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, issuers: Array<{ id: string, name: string }>, issuedWithin: { earliest: string | null, latest: string | null, basis: Array<string> } | null, supersedes: Array<{ on: string | null, document: { id: string, reference: string } }>, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { validFrom: string | null, validTo: string | null, id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string, symbol: string | null } }>, kind: { code: string, label: string } } }>, plan: { id: string } | null, kind: { code: string, label: string } } | null, dependents: { edges: Array<{ node: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, kind: { code: string, label: string } } }>, pageInfo: { hasNextPage: boolean } } };

export type DocumentLineFragment = { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, kind: { code: string, label: string } };

export type PlanBasisQueryVariables = Exact<{
  document: string;
  depth: number;
}>;


export type PlanBasisQuery = { basis: { root: string, isTruncated: boolean, nodes: Array<{ depth: number, isSuperseded: boolean, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, kind: { code: string, label: string } } }>, links: Array<{ from: string, to: string, isSuccession: boolean, relation: { code: string, label: string } }> } };

export type ReadIntakeQueryVariables = Exact<{
  text: string;
  province?: string | null | undefined;
}>;


export type ReadIntakeQuery = { intake: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null, draft: { number: string | null, symbol: string | null, symbolRaw: string | null, issuedOn: string | null, place: string | null, parentIssuer: string | null, title: string | null, purpose: Array<string>, kind: { code: string, label: string } | null, issuer: { raw: string, isInferred: boolean, unit: { id: string, code: string, name: string } | null } | null, titleSpan: { start: number, end: number } | null, headerSpans: Array<{ start: number, end: number }>, citations: Array<{ raw: string, symbol: string, symbolRaw: string | null, issuedOn: string | null, issuer: string | null, nestedIn: number | null, confidence: number, span: { start: number, end: number }, kind: { code: string } | null, relation: { code: string }, document: { id: string, reference: string } | null }>, partialCitations: Array<{ raw: string, span: { start: number, end: number }, document: { id: string, reference: string } | null }>, tasks: Array<{ text: string, section: string | null, lead: string | null, cooperators: Array<string>, due: string | null, confidence: number, span: { start: number, end: number } }>, targets: Array<{ raw: string, quantity: number, unit: string, who: string | null, mandatory: boolean, confidence: number, span: { start: number, end: number }, operator: { code: string } }>, deadlines: Array<{ raw: string, date: string | null, rule: string, who: string | null, what: string | null, confidence: number, span: { start: number, end: number }, type: { code: string } }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean, span: { start: number, end: number } }>, sections: Array<{ label: string, heading: string, level: number, span: { start: number, end: number } }>, signer: { authority: string | null, role: string | null, name: string | null, span: { start: number, end: number } } | null, unread: Array<{ start: number, end: number }>, warnings: Array<{ code: string, message: string, suggestion: string | null, severity: { code: string, label: string }, span: { start: number, end: number } | null }>, existing: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, plan: { id: string } | null, kind: { code: string, label: string } } | null } | null } };

export type CancelExportMutationVariables = Exact<{
  id: string;
}>;


export type CancelExportMutation = { cancelExport: { export: { id: string, done: number, total: number | null, byteCount: number, createdAt: string, finishedAt: string | null, expiresAt: string | null, path: string | null, list: { code: string, label: string }, state: { code: string, label: string }, within: { id: string, code: string, name: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CreateExportMutationVariables = Exact<{
  input: CreateExportInput;
}>;


export type CreateExportMutation = { createExport: { export: { id: string, done: number, total: number | null, byteCount: number, createdAt: string, finishedAt: string | null, expiresAt: string | null, path: string | null, list: { code: string, label: string }, state: { code: string, label: string }, within: { id: string, code: string, name: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ExportDocumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type ExportDocumentsQuery = { list: { totalCount?: number | null, edges: Array<{ node: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, source: string | null, needsVerification: boolean, citedByCount: number, kind: { code: string, label: string }, issuers: Array<{ id: string, code: string, name: string }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean, unit: { id: string, code: string } | null }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { id: string, reference: string, symbol: string | null, issuedOn: string | null } }>, supersedes: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }>, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportLineFragment = { id: string, done: number, total: number | null, byteCount: number, createdAt: string, finishedAt: string | null, expiresAt: string | null, path: string | null, list: { code: string, label: string }, state: { code: string, label: string }, within: { id: string, code: string, name: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null };

export type ExportPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  within?: string | null | undefined;
  isFirst: boolean;
}>;


export type ExportPlansQuery = { list: { totalCount?: number | null, edges: Array<{ node: { id: string, version: number, year: number | null, purpose: Array<string>, issuedAt: string | null, updatedAt: string, state: { code: string, label: string }, unit: { id: string, code: string, name: string }, sections: Array<{ label: string, heading: string, level: number }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, leadUnit: { id: string, code: string } | null, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }>, parent: { id: string } | null, parentDocument: { id: string, reference: string } | null, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, source: string | null, needsVerification: boolean, citedByCount: number, kind: { code: string, label: string }, issuers: Array<{ id: string, code: string, name: string }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean, unit: { id: string, code: string } | null }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { id: string, reference: string, symbol: string | null, issuedOn: string | null } }>, supersedes: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }>, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportUnitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  within?: string | null | undefined;
  isFirst: boolean;
}>;


export type ExportUnitsQuery = { list: { totalCount?: number | null, edges: Array<{ node: { id: string, code: string, name: string, shortName: string | null, province: string | null, validFrom: string | null, validTo: string | null, hasEnded: boolean, aliases: Array<string>, kind: { code: string, label: string }, parent: { id: string, code: string } | null, periods: Array<{ name: string, shortName: string | null, from: string | null, to: string | null, source: string | null, needsVerification: boolean, kind: { code: string }, parent: { id: string, code: string } | null }>, predecessors: Array<{ on: string | null, source: string | null, needsVerification: boolean, unit: { id: string, code: string } }>, successors: Array<{ on: string | null, source: string | null, needsVerification: boolean, unit: { id: string, code: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportedDocumentFragment = { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, source: string | null, needsVerification: boolean, citedByCount: number, kind: { code: string, label: string }, issuers: Array<{ id: string, code: string, name: string }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean, unit: { id: string, code: string } | null }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { id: string, reference: string, symbol: string | null, issuedOn: string | null } }>, supersedes: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }>, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }> };

export type ExportedPlanFragment = { id: string, version: number, year: number | null, purpose: Array<string>, issuedAt: string | null, updatedAt: string, state: { code: string, label: string }, unit: { id: string, code: string, name: string }, sections: Array<{ label: string, heading: string, level: number }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, leadUnit: { id: string, code: string } | null, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }>, parent: { id: string } | null, parentDocument: { id: string, reference: string } | null, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, aliases: Array<string>, source: string | null, needsVerification: boolean, citedByCount: number, kind: { code: string, label: string }, issuers: Array<{ id: string, code: string, name: string }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean, unit: { id: string, code: string } | null }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { id: string, reference: string, symbol: string | null, issuedOn: string | null } }>, supersedes: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }>, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string } }> } };

export type ExportedUnitFragment = { id: string, code: string, name: string, shortName: string | null, province: string | null, validFrom: string | null, validTo: string | null, hasEnded: boolean, aliases: Array<string>, kind: { code: string, label: string }, parent: { id: string, code: string } | null, periods: Array<{ name: string, shortName: string | null, from: string | null, to: string | null, source: string | null, needsVerification: boolean, kind: { code: string }, parent: { id: string, code: string } | null }>, predecessors: Array<{ on: string | null, source: string | null, needsVerification: boolean, unit: { id: string, code: string } }>, successors: Array<{ on: string | null, source: string | null, needsVerification: boolean, unit: { id: string, code: string } }> };

export type ListExportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ListExportsQuery = { exports: { edges: Array<{ node: { id: string, done: number, total: number | null, byteCount: number, createdAt: string, finishedAt: string | null, expiresAt: string | null, path: string | null, list: { code: string, label: string }, state: { code: string, label: string }, within: { id: string, code: string, name: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, units: Array<{ id: string, code: string, name: string }> } | null };

export type PortalUnitQueryVariables = Exact<{
  province: string;
}>;


export type PortalUnitQuery = { portal: { name: string, unit: { id: string, code: string, name: string } | null } | null };

export type PaperLinesFragment = { draftMark: string | null, superior: string | null, issuers: Array<string>, numberLine: string, nation: string, motto: string, dateLine: string, kind: string, subject: string, bases: Array<string>, opening: string | null, signers: Array<string>, signerName: string | null, recipients: Array<string>, blocks: Array<{ kind: PaperBlockKind, level: number | null, text: string, rows: Array<Array<string>>, columns: Array<{ label: string, holds: PaperColumnHolds, width: number }> }> };

export type ClosePlanMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ClosePlanMutation = { closePlan: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CreatePlanFromIntakeMutationVariables = Exact<{
  input: CreatePlanFromIntakeInput;
}>;


export type CreatePlanFromIntakeMutation = { createPlanFromIntake: { plan: { id: string, version: number, sourceText: string | null, purpose: Array<string>, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string } }>, unit: { id: string, code: string, name: string }, parentDocument: { id: string, reference: string } | null, document: { id: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, kind: { code: string, label: string }, citations: Array<{ id: string, raw: string, nestedIn: string | null, relation: { code: string }, document: { id: string, symbol: string | null, issuedOn: string | null, reference: string, kind: { code: string }, issuers: Array<{ name: string }> } }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean }> }, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DiscardPlanMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DiscardPlanMutation = { discardPlan: { plan: { id: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type IssuePlanMutationVariables = Exact<{
  input: IssuePlanInput;
}>;


export type IssuePlanMutation = { issuePlan: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListPlansQueryVariables = Exact<{
  within?: string | null | undefined;
  text?: string | null | undefined;
  year?: number | null | undefined;
  kind?: string | null | undefined;
  state?: PlanState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPlansQuery = { plans: { edges: Array<{ cursor: string, node: { id: string, year: number | null, taskCount: number, targetCount: number, state: { code: string, label: string }, alerts: Array<{ isProposed: boolean, needsVerification: boolean }>, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, issuers: Array<{ id: string, name: string }>, kind: { code: string, label: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanDeadlineLineFragment = { id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } };

export type PlanDetailQueryVariables = Exact<{
  id: string;
}>;


export type PlanDetailQuery = { plan: { year: number | null, purpose: Array<string>, issuedAt: string | null, paperPath: string, id: string, version: number, unit: { id: string, code: string, name: string }, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }>, document: { place: string | null, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, source: string | null, id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, issuedWithin: { earliest: string | null, latest: string | null, basis: Array<string> } | null, issuers: Array<{ id: string, name: string, kind: { code: string }, parent: { id: string, name: string } | null }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean }>, citations: Array<{ id: string, raw: string, nestedIn: string | null, isComplete: boolean, relation: { code: string, label: string }, document: { validFrom: string | null, validTo: string | null, id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, supersededBy: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, document: { id: string, reference: string, symbol: string | null } }>, kind: { code: string, label: string } } }>, kind: { code: string, label: string } }, parentDocument: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, kind: { code: string, label: string } } | null, parent: { id: string } | null, carriedOutBy: { edges: Array<{ node: { id: string, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, issuers: Array<{ id: string, name: string }>, kind: { code: string, label: string } } } }>, pageInfo: { hasNextPage: boolean } }, cascadeDelay: { days: number, from: { id: string, reference: string } } | null, alerts: Array<{ on: string | null, source: string, needsVerification: boolean, isProposed: boolean, rests: { id: string, reference: string }, successor: { id: string, reference: string }, via: Array<{ id: string, reference: string }> }>, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null };

export type PlanDraftFragment = { id: string, version: number, sourceText: string | null, purpose: Array<string>, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string } }>, unit: { id: string, code: string, name: string }, parentDocument: { id: string, reference: string } | null, document: { id: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, kind: { code: string, label: string }, citations: Array<{ id: string, raw: string, nestedIn: string | null, relation: { code: string }, document: { id: string, symbol: string | null, issuedOn: string | null, reference: string, kind: { code: string }, issuers: Array<{ name: string }> } }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean }> }, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }> };

export type PlanDraftQueryVariables = Exact<{
  id: string;
}>;


export type PlanDraftQuery = { plan: { id: string, version: number, sourceText: string | null, purpose: Array<string>, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string } }>, unit: { id: string, code: string, name: string }, parentDocument: { id: string, reference: string } | null, document: { id: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, kind: { code: string, label: string }, citations: Array<{ id: string, raw: string, nestedIn: string | null, relation: { code: string }, document: { id: string, symbol: string | null, issuedOn: string | null, reference: string, kind: { code: string }, issuers: Array<{ name: string }> } }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean }> }, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }> } | null };

export type PlanLineFragment = { id: string, year: number | null, taskCount: number, targetCount: number, state: { code: string, label: string }, alerts: Array<{ isProposed: boolean, needsVerification: boolean }>, document: { id: string, reference: string, number: string | null, symbol: string | null, issuedOn: string | null, title: string, needsVerification: boolean, issuers: Array<{ id: string, name: string }>, kind: { code: string, label: string } } };

export type PlanPaperQueryVariables = Exact<{
  id: string;
}>;


export type PlanPaperQuery = { plan: { id: string, paper: { draftMark: string | null, superior: string | null, issuers: Array<string>, numberLine: string, nation: string, motto: string, dateLine: string, kind: string, subject: string, bases: Array<string>, opening: string | null, signers: Array<string>, signerName: string | null, recipients: Array<string>, blocks: Array<{ kind: PaperBlockKind, level: number | null, text: string, rows: Array<Array<string>>, columns: Array<{ label: string, holds: PaperColumnHolds, width: number }> }> } } | null };

export type PlanProgressFragment = { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> };

export type PlanTargetLineFragment = { id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } };

export type PlanTaskLineFragment = { id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } };

export type PlanYearsQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type PlanYearsQuery = { planYears: Array<number> };

export type RecordProgressMutationVariables = Exact<{
  target: string;
  version: number;
  reached: number;
}>;


export type RecordProgressMutation = { recordProgress: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type RefusalLineFragment = { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null };

export type ReopenPlanMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReopenPlanMutation = { reopenPlan: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type SetTaskStateMutationVariables = Exact<{
  task: string;
  version: number;
  state: string;
}>;


export type SetTaskStateMutation = { setTaskState: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UpdatePlanMutationVariables = Exact<{
  input: UpdatePlanInput;
}>;


export type UpdatePlanMutation = { updatePlan: { plan: { id: string, version: number, sourceText: string | null, purpose: Array<string>, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string } }>, unit: { id: string, code: string, name: string }, parentDocument: { id: string, reference: string } | null, document: { id: string, number: string | null, symbol: string | null, issuedOn: string | null, place: string | null, title: string, signerAuthority: string | null, signerOffice: string | null, validFrom: string | null, validTo: string | null, kind: { code: string, label: string }, citations: Array<{ id: string, raw: string, nestedIn: string | null, relation: { code: string }, document: { id: string, symbol: string | null, issuedOn: string | null, reference: string, kind: { code: string }, issuers: Array<{ name: string }> } }>, recipients: Array<{ raw: string, name: string, purpose: string | null, isArchive: boolean }> }, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }>, deadlines: Array<{ id: string, raw: string, date: string | null, rule: string, who: string | null, what: string | null, lastCompliantDay: string | null, type: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type WithdrawPlanMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { plan: { id: string, version: number, state: { code: string, label: string }, actions: Array<{ name: { code: string, label: string }, to: { code: string, label: string } | null }>, tasks: Array<{ id: string, position: number, section: string | null, text: string, lead: string | null, cooperators: Array<string>, due: string | null, isContinuous: boolean, isOverdue: boolean, state: { code: string, label: string } }>, targets: Array<{ id: string, position: number, text: string, quantity: number, unitOfMeasure: string, who: string | null, isMandatory: boolean, reached: number | null, share: number | null, operator: { code: string, label: string } }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ConfigurePortalMutationVariables = Exact<{
  input: ConfigurePortalInput;
}>;


export type ConfigurePortalMutation = { configurePortal: { portal: { province: string, name: string, language: string, origins: Array<string>, version: number, tabs: Array<{ name: string, label: string }>, setting: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } }, registered: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListPortalReportsQueryVariables = Exact<{
  province: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPortalReportsQuery = { portalReports: { edges: Array<{ node: { day: string, origin: string, isRegistered: boolean, tab: string | null, where: string | null, message: string | null, directive: string | null, loader: string | null, browser: string, times: number, lastAt: string, kind: { code: string, label: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListPortalSettingsQueryVariables = Exact<{
  province: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPortalSettingsQuery = { portalSettings: { edges: Array<{ node: { version: number, chosenAt: string, chosenBy: string, setting: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyPortalsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPortalsQuery = { me: { portals: Array<{ province: string, name: string, language: string, origins: Array<string>, version: number, tabs: Array<{ name: string, label: string }>, setting: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } }, registered: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } } }> } | null };

export type PortalSettingPartsFragment = { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } };

export type PortalStandingFragment = { province: string, name: string, language: string, origins: Array<string>, version: number, tabs: Array<{ name: string, label: string }>, setting: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } }, registered: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } } };

export type ResetPortalMutationVariables = Exact<{
  province: string;
  version: number;
}>;


export type ResetPortalMutation = { resetPortal: { portal: { province: string, name: string, language: string, origins: Array<string>, version: number, tabs: Array<{ name: string, label: string }>, setting: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } }, registered: { language: string, deepLinks: boolean, tabs: Array<{ name: string, label: string }>, theme: { accent: string | null, accentText: string | null, surface: string | null, radius: number | null, font: string | null } } } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type AddMailboxMutationVariables = Exact<{
  input: AddMailboxInput;
}>;


export type AddMailboxMutation = { addMailbox: { mailbox: { id: string } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type CreateCalendarLinkMutationVariables = Exact<{
  input: CreateCalendarLinkInput;
}>;


export type CreateCalendarLinkMutation = { createCalendarLink: { url: string | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type RemoveMailboxMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMailboxMutation = { removeMailbox: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type RevokeCalendarLinkMutationVariables = Exact<{
  id: string;
}>;


export type RevokeCalendarLinkMutation = { revokeCalendarLink: { error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UnitRemindersQueryVariables = Exact<{
  unit: string;
}>;


export type UnitRemindersQuery = { mailboxes: { edges: Array<{ node: { id: string, address: string, confirmUntil: string, state: { code: string, label: string }, stopReason: { code: string, label: string } | null } }> }, calendarLinks: { edges: Array<{ node: { id: string, createdAt: string, endsAt: string, isOwn: boolean } }> } };

export type ComposeReportMutationVariables = Exact<{
  input: ComposeReportInput;
}>;


export type ComposeReportMutation = { composeReport: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DiscardReportDraftMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DiscardReportDraftMutation = { discardReportDraft: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type HandInReportMutationVariables = Exact<{
  input: HandInReportInput;
}>;


export type HandInReportMutation = { handInReport: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListPublishedReportsQueryVariables = Exact<{
  within: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPublishedReportsQuery = { reports: { edges: Array<{ node: { id: string, unit: { id: string, code: string, name: string }, form: { code: string, name: string }, period: { code: string, label: string }, published: { number: number, symbol: string | null, datedOn: string | null, handedInAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListReportsQueryVariables = Exact<{
  unit: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListReportsQuery = { reports: { edges: Array<{ node: { id: string, handedInAt: string | null, isLocked: boolean, form: { code: string, name: string }, period: { code: string, label: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LockReportPeriodMutationVariables = Exact<{
  input: ReportSubjectInput;
}>;


export type LockReportPeriodMutation = { lockReportPeriod: { isLocked: boolean | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type PublishReportMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishReportMutation = { publishReport: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type PublishedPaperQueryVariables = Exact<{
  id: string;
}>;


export type PublishedPaperQuery = { report: { published: { paper: { draftMark: string | null, superior: string | null, issuers: Array<string>, numberLine: string, nation: string, motto: string, dateLine: string, kind: string, subject: string, bases: Array<string>, opening: string | null, signers: Array<string>, signerName: string | null, recipients: Array<string>, blocks: Array<{ kind: PaperBlockKind, level: number | null, text: string, rows: Array<Array<string>>, columns: Array<{ label: string, holds: PaperColumnHolds, width: number }> }> } | null } | null } | null };

export type PublishedReportQueryVariables = Exact<{
  id: string;
}>;


export type PublishedReportQuery = { report: { id: string, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, form: { code: string, name: string, isCompared: boolean, sections: Array<{ code: string, numeral: string, title: string, indicators: Array<{ isRequired: boolean, indicator: { code: string, name: string, unitOfMeasure: string } }>, narratives: Array<{ code: string, title: string, hint: string, isRequired: boolean }> }> }, published: { number: number, asOf: string | null, symbol: string | null, datedOn: string | null, handedInAt: string, origin: string | null, paperPath: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null };

export type ReopenReportPeriodMutationVariables = Exact<{
  input: ReportSubjectInput;
  reason: string;
}>;


export type ReopenReportPeriodMutation = { reopenReportPeriod: { isLocked: boolean | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ReportDifferencesQueryVariables = Exact<{
  id: string;
  since: number;
  number: number;
}>;


export type ReportDifferencesQuery = { report: { versionNumbered: { differences: Array<{ field: string, before: string | null, after: string | null }> } | null } | null };

export type ReportEntryQueryVariables = Exact<{
  unit: string;
  form: string;
  period: string;
  on: string;
}>;


export type ReportEntryQuery = { reportForm: { code: string, name: string, isCompared: boolean, sections: Array<{ code: string, numeral: string, title: string, indicators: Array<{ isRequired: boolean, indicator: { code: string, name: string, unitOfMeasure: string } }>, narratives: Array<{ code: string, title: string, hint: string, isRequired: boolean }> }> } | null, reports: { edges: Array<{ node: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } }> } };

export type ReportFiguresFragment = { values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> };

export type ReportFormSheetFragment = { code: string, name: string, isCompared: boolean, sections: Array<{ code: string, numeral: string, title: string, indicators: Array<{ isRequired: boolean, indicator: { code: string, name: string, unitOfMeasure: string } }>, narratives: Array<{ code: string, title: string, hint: string, isRequired: boolean }> }> };

export type ReportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormsQuery = { reportForms: Array<{ code: string, name: string, periodKinds: Array<{ code: string, label: string }> }> };

export type ReportPaperQueryVariables = Exact<{
  id: string;
}>;


export type ReportPaperQuery = { report: { paper: { draftMark: string | null, superior: string | null, issuers: Array<string>, numberLine: string, nation: string, motto: string, dateLine: string, kind: string, subject: string, bases: Array<string>, opening: string | null, signers: Array<string>, signerName: string | null, recipients: Array<string>, blocks: Array<{ kind: PaperBlockKind, level: number | null, text: string, rows: Array<Array<string>>, columns: Array<{ label: string, holds: PaperColumnHolds, width: number }> }> } | null } | null };

export type ReportSheetFragment = { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null };

export type ReportSourcesQueryVariables = Exact<{
  id: string;
}>;


export type ReportSourcesQuery = { report: { id: string, form: { code: string }, period: { code: string }, draft: { composition: { values: Array<{ indicator: { code: string }, refused: { code: string, label: string } | null, silent: Array<{ id: string, name: string }>, baseline: { refused: { code: string, label: string } | null } | null, parts: Array<{ number: number | null, isOutdated: boolean, quantity: { text: string } | null, baseline: { text: string } | null, period: { code: string, label: string }, unit: { id: string, code: string, name: string } }> }>, sentences: Array<{ part: string, text: string, isKept: boolean, number: number | null, report: { id: string, period: { code: string, label: string } } | null, unit: { id: string, code: string, name: string } }> } | null } | null } | null };

export type ReportVersionsQueryVariables = Exact<{
  unit: string;
  form: string;
  period: string;
}>;


export type ReportVersionsQuery = { reports: { edges: Array<{ node: { id: string, unit: { id: string, name: string }, period: { code: string, label: string }, form: { code: string, name: string, isCompared: boolean, sections: Array<{ code: string, numeral: string, title: string, indicators: Array<{ isRequired: boolean, indicator: { code: string, name: string, unitOfMeasure: string } }>, narratives: Array<{ code: string, title: string, hint: string, isRequired: boolean }> }> }, published: { number: number } | null, versions: Array<{ number: number, handedInAt: string, symbol: string | null, datedOn: string | null, note: string | null }> } }> } };

export type SaveReportDraftMutationVariables = Exact<{
  input: SaveReportDraftInput;
}>;


export type SaveReportDraftMutation = { saveReportDraft: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UnpublishReportMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;


export type UnpublishReportMutation = { unpublishReport: { report: { id: string, version: number, isLocked: boolean, isPublic: boolean, paperPath: string, handedInAt: string | null, lockedDues: Array<{ id: string, lastDay: string | null }>, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string }, period: { code: string, label: string }, draft: { asOf: string, composedAt: string | null, values: Array<{ indicator: string, value: string, baseline: string, delta: string }>, narratives: Array<{ part: string, text: string }>, problems: Array<{ code: string, field: string, message: string }>, composition: { missingText: string | null, basis: { code: string }, missing: Array<{ id: string, name: string }>, values: Array<{ composed: string, now: string, isOutdated: boolean, isOwn: boolean, unitCount: number, indicator: { code: string }, baseline: { composed: string, now: string, isOutdated: boolean } | null }> } | null } | null, latest: { number: number, handedInAt: string, values: Array<{ growth: string | null, indicator: { code: string, name: string, unitOfMeasure: string }, value: { text: string, number: string | null } | null, baseline: { text: string, number: string | null } | null, delta: { text: string } | null }>, narratives: Array<{ part: string, text: string }> } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type EndLoanMutationVariables = Exact<{
  id: string;
}>;


export type EndLoanMutation = { endLoan: { roleGrant: { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type EndRoleMutationVariables = Exact<{
  id: string;
}>;


export type EndRoleMutation = { endRole: { roleGrant: { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole: { roleGrant: { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type LendRoleMutationVariables = Exact<{
  input: LendRoleInput;
}>;


export type LendRoleMutation = { lendRole: { roleGrant: { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ListRoleGrantsQueryVariables = Exact<{
  within: string;
  role?: string | null | undefined;
  onDay?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListRoleGrantsQuery = { roleGrants: { edges: Array<{ node: { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoleLineFragment = { id: string, subject: string, firstDay: string, lastDay: string | null, givenBy: string, createdAt: string, endedAt: string | null, isLent: boolean, isActing: boolean, role: { code: string, label: string }, actions: Array<{ code: string, label: string }>, unit: { id: string, code: string, name: string } | null };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { createWebhook: { secret: string | null, webhook: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DeleteWebhookMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteWebhookMutation = { deleteWebhook: { deletedId: string | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type DeliveryLineFragment = { id: string, number: number | null, type: ChangedType | null, what: ChangeKind | null, objectId: string | null, at: string, tries: number, triedAt: string | null, nextTryAt: string | null, doneAt: string | null, status: number | null, answer: string | null, took: number | null, state: { code: string, label: string }, problem: { code: string, label: string } | null };

export type ListDeliveriesQueryVariables = Exact<{
  webhook: string;
  state?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ListDeliveriesQuery = { node:
    | { id: string, deliveries: { edges: Array<{ node: { id: string, number: number | null, type: ChangedType | null, what: ChangeKind | null, objectId: string | null, at: string, tries: number, triedAt: string | null, nextTryAt: string | null, doneAt: string | null, status: number | null, answer: string | null, took: number | null, state: { code: string, label: string }, problem: { code: string, label: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type ListWebhooksQueryVariables = Exact<{
  within: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ListWebhooksQuery = { webhooks: { edges: Array<{ node: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PauseWebhookMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PauseWebhookMutation = { pauseWebhook: { webhook: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ResendDeliveryMutationVariables = Exact<{
  id: string;
}>;


export type ResendDeliveryMutation = { resendDelivery: { delivery: { id: string, number: number | null, type: ChangedType | null, what: ChangeKind | null, objectId: string | null, at: string, tries: number, triedAt: string | null, nextTryAt: string | null, doneAt: string | null, status: number | null, answer: string | null, took: number | null, state: { code: string, label: string }, problem: { code: string, label: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type ResumeWebhookMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResumeWebhookMutation = { resumeWebhook: { webhook: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, webhook: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { testWebhook: { delivery: { id: string, number: number | null, type: ChangedType | null, what: ChangeKind | null, objectId: string | null, at: string, tries: number, triedAt: string | null, nextTryAt: string | null, doneAt: string | null, status: number | null, answer: string | null, took: number | null, state: { code: string, label: string }, problem: { code: string, label: string } | null } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookInput;
}>;


export type UpdateWebhookMutation = { updateWebhook: { webhook: { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> } | null, error: { code: string, message: string, fields: Array<string>, existingId: string | null, currentVersion: number | null, retryAfter: number | null } | null } };

export type WebhookLineFragment = { id: string, version: number, url: string, description: string, createdAt: string, createdBy: string, types: Array<ChangedType>, stateSince: string, pending: number, deliveredAt: string | null, failingSince: string | null, state: { code: string, label: string }, offReason: { code: string, label: string } | null, unit: { id: string, code: string, name: string } | null, within: { id: string, code: string, name: string } | null, secrets: Array<{ createdAt: string, endsAt: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } }`, {"fragmentName":"AccountLine"}) as unknown as TypedDocumentString<AccountLineFragment, unknown>;
export const AssignmentLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } }`, {"fragmentName":"AssignmentLine"}) as unknown as TypedDocumentString<AssignmentLineFragment, unknown>;
export const ObligationLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive }`, {"fragmentName":"ObligationLine"}) as unknown as TypedDocumentString<ObligationLineFragment, unknown>;
export const DueLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft }`, {"fragmentName":"DueLine"}) as unknown as TypedDocumentString<DueLineFragment, unknown>;
export const AnswerLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } }`, {"fragmentName":"AnswerLine"}) as unknown as TypedDocumentString<AnswerLineFragment, unknown>;
export const AssignmentSheetFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive }`, {"fragmentName":"AssignmentSheet"}) as unknown as TypedDocumentString<AssignmentSheetFragment, unknown>;
export const CompletenessLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment CompletenessLine on Completeness { unit { id code name } expected onTime late open missing accepted notApplicable returned share }`, {"fragmentName":"CompletenessLine"}) as unknown as TypedDocumentString<CompletenessLineFragment, unknown>;
export const ObligationSheetFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ObligationSheet on Obligation { ...ObligationLine within { id code name } unitKinds { code label } units { id code name } recurrence validTo spread { done total share } slack { fromSuperior usedByPlan leftBelow } isManageable isDirect dues { ...DueLine } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive }`, {"fragmentName":"ObligationSheet"}) as unknown as TypedDocumentString<ObligationSheetFragment, unknown>;
export const CredentialLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment CredentialLine on Credential { id version name createdAt createdBy expiresAt revokedAt lastUsedOn kind { code label } actions { code label } unit { id code name } secrets { createdAt expiresAt } use(days: 30) { day times } }`, {"fragmentName":"CredentialLine"}) as unknown as TypedDocumentString<CredentialLineFragment, unknown>;
export const DocumentLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification }`, {"fragmentName":"DocumentLine"}) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const CitationLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment CitationLine on Citation { id raw nestedIn isComplete relation { code label } document { ...DocumentLine validFrom validTo supersededBy { on source needsVerification isProposed document { id reference symbol } } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification }`, {"fragmentName":"CitationLine"}) as unknown as TypedDocumentString<CitationLineFragment, unknown>;
export const RefusalLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`, {"fragmentName":"RefusalLine"}) as unknown as TypedDocumentString<RefusalLineFragment, unknown>;
export const ExportLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ExportLine on Export { id done total byteCount createdAt finishedAt expiresAt path list { code label } state { code label } within { id code name } error { ...RefusalLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`, {"fragmentName":"ExportLine"}) as unknown as TypedDocumentString<ExportLineFragment, unknown>;
export const PlanTaskLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`, {"fragmentName":"PlanTaskLine"}) as unknown as TypedDocumentString<PlanTaskLineFragment, unknown>;
export const PlanTargetLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } }`, {"fragmentName":"PlanTargetLine"}) as unknown as TypedDocumentString<PlanTargetLineFragment, unknown>;
export const PlanDeadlineLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } }`, {"fragmentName":"PlanDeadlineLine"}) as unknown as TypedDocumentString<PlanDeadlineLineFragment, unknown>;
export const ExportedDocumentFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ExportedDocument on Document { id reference number symbol kind { code label } issuedOn place title issuers { id code name } signerAuthority signerOffice validFrom validTo aliases source needsVerification citedByCount recipients { raw name purpose isArchive unit { id code } } citations { id raw nestedIn isComplete relation { code label } document { id reference symbol issuedOn } } supersedes { on source needsVerification isProposed document { id reference } } supersededBy { on source needsVerification isProposed document { id reference } } }`, {"fragmentName":"ExportedDocument"}) as unknown as TypedDocumentString<ExportedDocumentFragment, unknown>;
export const ExportedPlanFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ExportedPlan on Plan { id version state { code label } year purpose issuedAt updatedAt unit { id code name } sections { label heading level } tasks { ...PlanTaskLine leadUnit { id code } } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } parent { id } parentDocument { id reference } document { ...ExportedDocument } } fragment ExportedDocument on Document { id reference number symbol kind { code label } issuedOn place title issuers { id code name } signerAuthority signerOffice validFrom validTo aliases source needsVerification citedByCount recipients { raw name purpose isArchive unit { id code } } citations { id raw nestedIn isComplete relation { code label } document { id reference symbol issuedOn } } supersedes { on source needsVerification isProposed document { id reference } } supersededBy { on source needsVerification isProposed document { id reference } } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`, {"fragmentName":"ExportedPlan"}) as unknown as TypedDocumentString<ExportedPlanFragment, unknown>;
export const ExportedUnitFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ExportedUnit on Unit { id code name shortName kind { code label } province validFrom validTo hasEnded parent { id code } aliases periods { name shortName kind { code } parent { id code } from to source needsVerification } predecessors { on source needsVerification unit { id code } } successors { on source needsVerification unit { id code } } }`, {"fragmentName":"ExportedUnit"}) as unknown as TypedDocumentString<ExportedUnitFragment, unknown>;
export const PaperLinesFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PaperLines on Paper { draftMark superior issuers numberLine nation motto dateLine kind subject bases opening blocks { kind level text columns { label holds width } rows } signers signerName recipients }`, {"fragmentName":"PaperLines"}) as unknown as TypedDocumentString<PaperLinesFragment, unknown>;
export const PlanDraftFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanDraft on Plan { id version sourceText purpose state { code label } actions { name { code label } } unit { id code name } parentDocument { id reference } document { id number symbol kind { code label } issuedOn place title signerAuthority signerOffice validFrom validTo citations { id raw nestedIn relation { code } document { id symbol issuedOn reference kind { code } issuers { name } } } recipients { raw name purpose isArchive } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`, {"fragmentName":"PlanDraft"}) as unknown as TypedDocumentString<PlanDraftFragment, unknown>;
export const PlanLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanLine on Plan { id state { code label } year taskCount targetCount alerts { isProposed needsVerification } document { ...DocumentLine issuers { id name } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification }`, {"fragmentName":"PlanLine"}) as unknown as TypedDocumentString<PlanLineFragment, unknown>;
export const PlanProgressFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`, {"fragmentName":"PlanProgress"}) as unknown as TypedDocumentString<PlanProgressFragment, unknown>;
export const PortalSettingPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } }`, {"fragmentName":"PortalSettingParts"}) as unknown as TypedDocumentString<PortalSettingPartsFragment, unknown>;
export const PortalStandingFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment PortalStanding on Portal { province name language origins tabs { name label } version setting { ...PortalSettingParts } registered { ...PortalSettingParts } } fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } }`, {"fragmentName":"PortalStanding"}) as unknown as TypedDocumentString<PortalStandingFragment, unknown>;
export const ReportFormSheetFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ReportFormSheet on ReportForm { code name isCompared sections { code numeral title indicators { isRequired indicator { code name unitOfMeasure } } narratives { code title hint isRequired } } }`, {"fragmentName":"ReportFormSheet"}) as unknown as TypedDocumentString<ReportFormSheetFragment, unknown>;
export const ReportFiguresFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } }`, {"fragmentName":"ReportFigures"}) as unknown as TypedDocumentString<ReportFiguresFragment, unknown>;
export const ReportSheetFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } }`, {"fragmentName":"ReportSheet"}) as unknown as TypedDocumentString<ReportSheetFragment, unknown>;
export const RoleLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`, {"fragmentName":"RoleLine"}) as unknown as TypedDocumentString<RoleLineFragment, unknown>;
export const DeliveryLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment DeliveryLine on WebhookDelivery { id number type what objectId at tries triedAt nextTryAt doneAt status answer took state { code label } problem { code label } }`, {"fragmentName":"DeliveryLine"}) as unknown as TypedDocumentString<DeliveryLineFragment, unknown>;
export const WebhookLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`, {"fragmentName":"WebhookLine"}) as unknown as TypedDocumentString<WebhookLineFragment, unknown>;
export const AcceptInvitationDocument = /* @__PURE__ */ new TypedDocumentString(`mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { login error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ChangePasswordDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { account { id version } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ConfirmSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ConfirmSecondFactor($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const CreateAccountDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateAccount($input: CreateAccountInput!) { createAccount(input: $input) { invitation account { ...AccountLine } error { ...RefusalLine } } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const DisableSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`mutation DisableSecondFactor($currentPassword: String!, $code: String!) { disableSecondFactor(currentPassword: $currentPassword, code: $code) { account { id version hasSecondFactor } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<DisableSecondFactorMutation, DisableSecondFactorMutationVariables>;
export const EndOtherSessionsDocument = /* @__PURE__ */ new TypedDocumentString(`mutation EndOtherSessions { endOtherSessions { error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const EndSessionDocument = /* @__PURE__ */ new TypedDocumentString(`mutation EndSession($id: ID!) { endSession(id: $id) { error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EnrolSecondFactorDocument = /* @__PURE__ */ new TypedDocumentString(`mutation EnrolSecondFactor($currentPassword: String!) { enrolSecondFactor(currentPassword: $currentPassword) { otpauthUri error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const FinishSignInDocument = /* @__PURE__ */ new TypedDocumentString(`mutation FinishSignIn($input: FinishSignInInput!) { finishSignIn(input: $input) { token expiresAt needsSecondFactor error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const InviteAgainDocument = /* @__PURE__ */ new TypedDocumentString(`mutation InviteAgain($input: InviteAgainInput!) { inviteAgain(input: $input) { invitation account { ...AccountLine } error { ...RefusalLine } } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<InviteAgainMutation, InviteAgainMutationVariables>;
export const ListAccountsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListAccounts($within: String!, $search: String, $first: Int!, $after: String) { accounts(within: $within, search: $search, first: $first, after: $after) { edges { node { ...AccountLine } } pageInfo { hasNextPage endCursor } } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } }`) as unknown as TypedDocumentString<ListAccountsQuery, ListAccountsQueryVariables>;
export const LockAccountDocument = /* @__PURE__ */ new TypedDocumentString(`mutation LockAccount($id: ID!, $version: Int!) { lockAccount(id: $id, version: $version) { account { ...AccountLine } error { ...RefusalLine } } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<LockAccountMutation, LockAccountMutationVariables>;
export const MyAccountDocument = /* @__PURE__ */ new TypedDocumentString(`query MyAccount { myAccount { ...AccountLine recoveryCodesLeft } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } }`) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const MyRightsDocument = /* @__PURE__ */ new TypedDocumentString(`query MyRights { me { name subject waitingRoles { code label } rights { isLent role { code label } actions { code label } unit { id code name } } } myAccount { id } }`) as unknown as TypedDocumentString<MyRightsQuery, MyRightsQueryVariables>;
export const MySessionsDocument = /* @__PURE__ */ new TypedDocumentString(`query MySessions($first: Int!, $after: String) { mySessions(first: $first, after: $after) { edges { node { id address createdAt expiresAt hasSecondFactor isThisOne } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const NewRecoveryCodesDocument = /* @__PURE__ */ new TypedDocumentString(`mutation NewRecoveryCodes($currentPassword: String!) { newRecoveryCodes(currentPassword: $currentPassword) { recoveryCodes error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<NewRecoveryCodesMutation, NewRecoveryCodesMutationVariables>;
export const SignInDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SignIn($input: SignInInput!) { signIn(input: $input) { token expiresAt error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SignOut { signOut { error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const UnlockAccountDocument = /* @__PURE__ */ new TypedDocumentString(`mutation UnlockAccount($id: ID!, $version: Int!) { unlockAccount(id: $id, version: $version) { account { ...AccountLine } error { ...RefusalLine } } } fragment AccountLine on Account { id version login displayName email isLocked hasPassword hasSecondFactor invitationExpiresAt signedInAt createdAt unit { id code name } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const ListAuditLinesDocument = /* @__PURE__ */ new TypedDocumentString(`query ListAuditLines($within: String!, $deed: String, $object: ID, $from: Date, $to: Date, $first: Int!, $after: String) { auditTrail( within: $within deed: $deed object: $object from: $from to: $to first: $first after: $after ) { edges { node { number at subject credentialId onBehalfOf address objectId deed { code label } unit { id name } values { name before after } } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ListAuditLinesQuery, ListAuditLinesQueryVariables>;
export const AcceptAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`mutation AcceptAnswer($id: ID!, $version: Int!) { acceptAnswer(id: $id, version: $version) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const AssignmentDetailDocument = /* @__PURE__ */ new TypedDocumentString(`query AssignmentDetail($id: ID!) { assignment(id: $id) { ...AssignmentSheet } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive }`) as unknown as TypedDocumentString<AssignmentDetailQuery, AssignmentDetailQueryVariables>;
export const BeginAssignmentDocument = /* @__PURE__ */ new TypedDocumentString(`mutation BeginAssignment($id: ID!, $version: Int!) { beginAssignment(id: $id, version: $version) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<BeginAssignmentMutation, BeginAssignmentMutationVariables>;
export const CancelObligationDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CancelObligation($id: ID!, $version: Int!) { cancelObligation(id: $id, version: $version) { obligation { ...ObligationSheet } error { ...RefusalLine } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment ObligationSheet on Obligation { ...ObligationLine within { id code name } unitKinds { code label } units { id code name } recurrence validTo spread { done total share } slack { fromSuperior usedByPlan leftBelow } isManageable isDirect dues { ...DueLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CancelObligationMutation, CancelObligationMutationVariables>;
export const CreateObligationDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateObligation($input: CreateObligationInput!) { createObligation(input: $input) { obligation { ...ObligationSheet } error { ...RefusalLine } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment ObligationSheet on Obligation { ...ObligationLine within { id code name } unitKinds { code label } units { id code name } recurrence validTo spread { done total share } slack { fromSuperior usedByPlan leftBelow } isManageable isDirect dues { ...DueLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreateObligationMutation, CreateObligationMutationVariables>;
export const ExcuseAssignmentDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ExcuseAssignment($id: ID!, $version: Int!, $reason: String!) { excuseAssignment(id: $id, version: $version, reason: $reason) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ExcuseAssignmentMutation, ExcuseAssignmentMutationVariables>;
export const FindDocumentsDocument = /* @__PURE__ */ new TypedDocumentString(`query FindDocuments($issuer: String!, $text: String, $first: Int!) { documents(issuer: $issuer, text: $text, first: $first) { edges { node { id reference title } } } }`) as unknown as TypedDocumentString<FindDocumentsQuery, FindDocumentsQueryVariables>;
export const FindOwnPlansDocument = /* @__PURE__ */ new TypedDocumentString(`query FindOwnPlans($within: String!, $text: String, $first: Int!) { plans(within: $within, text: $text, state: ISSUED, first: $first) { edges { node { id unit { id code } document { id reference title } } } } }`) as unknown as TypedDocumentString<FindOwnPlansQuery, FindOwnPlansQueryVariables>;
export const FindUnitsDocument = /* @__PURE__ */ new TypedDocumentString(`query FindUnits($within: String!, $text: String!, $first: Int!) { units(within: $within, text: $text, first: $first) { edges { node { id code name kind { code label } } } } }`) as unknown as TypedDocumentString<FindUnitsQuery, FindUnitsQueryVariables>;
export const HandOverAssignmentDocument = /* @__PURE__ */ new TypedDocumentString(`mutation HandOverAssignment($id: ID!, $version: Int!, $unit: String!, $reason: String!) { handOverAssignment(id: $id, version: $version, unit: $unit, reason: $reason) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<HandOverAssignmentMutation, HandOverAssignmentMutationVariables>;
export const ListAssignmentsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListAssignments($plan: ID, $due: ID, $within: String, $isOpen: Boolean!, $timeliness: Timeliness, $first: Int!, $after: String) { assignments( plan: $plan due: $due within: $within isOpen: $isOpen timeliness: $timeliness first: $first after: $after ) { edges { node { ...AssignmentLine } } pageInfo { hasNextPage endCursor } } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } }`) as unknown as TypedDocumentString<ListAssignmentsQuery, ListAssignmentsQueryVariables>;
export const ListDemandsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListDemands($within: String!, $text: String, $first: Int!, $after: String) { plans(within: $within, text: $text, state: ISSUED, first: $first, after: $after) { edges { node { id unit { id code name } document { id reference title issuedOn } obligations { ...ObligationLine within { id code name } unitKinds { code label } isDirect units { id code name } dues { ...DueLine } } } } pageInfo { hasNextPage endCursor } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive }`) as unknown as TypedDocumentString<ListDemandsQuery, ListDemandsQueryVariables>;
export const ListOwedDocument = /* @__PURE__ */ new TypedDocumentString(`query ListOwed($unit: String!, $isOpen: Boolean!, $first: Int!, $after: String) { owed(unit: $unit, isOpen: $isOpen, first: $first, after: $after) { edges { node { ...AssignmentLine } } pageInfo { hasNextPage endCursor } } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } }`) as unknown as TypedDocumentString<ListOwedQuery, ListOwedQueryVariables>;
export const ListPlanTalliesDocument = /* @__PURE__ */ new TypedDocumentString(`query ListPlanTallies($within: String!, $text: String, $first: Int!, $after: String) { plans(within: $within, text: $text, state: ISSUED, first: $first, after: $after) { edges { node { id unit { id code name } document { id reference title issuedOn } answeredShare obligations { id } } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ListPlanTalliesQuery, ListPlanTalliesQueryVariables>;
export const LockAssignmentDocument = /* @__PURE__ */ new TypedDocumentString(`mutation LockAssignment($id: ID!, $version: Int!) { lockAssignment(id: $id, version: $version) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<LockAssignmentMutation, LockAssignmentMutationVariables>;
export const LockDueDocument = /* @__PURE__ */ new TypedDocumentString(`mutation LockDue($id: ID!, $version: Int!) { lockDue(id: $id, version: $version) { due { ...DueLine } error { ...RefusalLine } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<LockDueMutation, LockDueMutationVariables>;
export const PlanCompletenessDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanCompleteness($plan: ID!, $unit: String, $due: ID, $as: TreeView!, $first: Int!, $after: String) { completeness(plan: $plan, unit: $unit, due: $due, as: $as) { ...CompletenessLine unit { ancestors { id code name } } children(first: $first, after: $after) { edges { node { ...CompletenessLine } } pageInfo { hasNextPage endCursor } } } } fragment CompletenessLine on Completeness { unit { id code name } expected onTime late open missing accepted notApplicable returned share }`) as unknown as TypedDocumentString<PlanCompletenessQuery, PlanCompletenessQueryVariables>;
export const PlanCourseDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanCourse($plan: ID!, $unit: String, $due: ID, $as: TreeView!, $by: CourseStep) { completenessCourse(plan: $plan, unit: $unit, due: $due, as: $as, by: $by) { step points { day expected onTime late missing returned accepted } } }`) as unknown as TypedDocumentString<PlanCourseQuery, PlanCourseQueryVariables>;
export const PlanDemandsDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanDemands($id: ID!) { plan(id: $id) { id version state { code label } unit { id code name ancestors { id code } } document { id reference title issuedOn } obligations { ...ObligationSheet } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment ObligationSheet on Obligation { ...ObligationLine within { id code name } unitKinds { code label } units { id code name } recurrence validTo spread { done total share } slack { fromSuperior usedByPlan leftBelow } isManageable isDirect dues { ...DueLine } }`) as unknown as TypedDocumentString<PlanDemandsQuery, PlanDemandsQueryVariables>;
export const PlanProposalsDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanProposals($id: ID!) { plan(id: $id) { id obligationProposals { clause what raw kind { code label } unitKinds { code label } isDirect unitCount unknownNames obligation { id } units { id code name } quantity operator { code label } unitOfMeasure isMandatory dueOn isExclusive recurrence validTo } } }`) as unknown as TypedDocumentString<PlanProposalsQuery, PlanProposalsQueryVariables>;
export const RecallAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RecallAnswer($id: ID!, $version: Int!) { recallAnswer(id: $id, version: $version) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RecallAnswerMutation, RecallAnswerMutationVariables>;
export const ReopenAssignmentDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ReopenAssignment($id: ID!, $version: Int!, $reason: String!) { reopenAssignment(id: $id, version: $version, reason: $reason) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ReopenAssignmentMutation, ReopenAssignmentMutationVariables>;
export const ReturnAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ReturnAnswer($id: ID!, $version: Int!, $remark: String!) { returnAnswer(id: $id, version: $version, remark: $remark) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ReturnAnswerMutation, ReturnAnswerMutationVariables>;
export const SetDueDateDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SetDueDate($id: ID!, $version: Int!, $dueOn: Date!) { setDueDate(id: $id, version: $version, dueOn: $dueOn) { due { ...DueLine } error { ...RefusalLine } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<SetDueDateMutation, SetDueDateMutationVariables>;
export const SubmitAnswerDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SubmitAnswer($input: SubmitAnswerInput!) { submitAnswer(input: $input) { assignment { ...AssignmentSheet } error { ...RefusalLine } } } fragment AnswerLine on Answer { id number kind { code label } plan { id document { id reference title } } document { id reference title } report { id unit { id code } form { code name } period { code label } } reportVersion { number } quantity note submittedAt submittedOn isLate unit { id name } } fragment AssignmentLine on Assignment { id version state { code label } timeliness { code label } daysLeft answeredOn unit { id code name } askedUnit { id name } obligation { id what isMandatory kind { code label } plan { id document { id reference } } } due { id lastDay isLocked } } fragment AssignmentSheet on Assignment { ...AssignmentLine reached path { id code name } actions { code label } obligation { ...ObligationLine plan { id unit { id code name } document { id reference title issuedOn } } } due { ...DueLine } answers { ...AnswerLine } steps { number action { code label } to { code label } remark answerNumber formerUnit { id name } at } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment ObligationLine on Obligation { id version what raw kind { code label } state { code label } form quantity operator { code label } unitOfMeasure isMandatory isExclusive } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<SubmitAnswerMutation, SubmitAnswerMutationVariables>;
export const UnansweredUnitsDocument = /* @__PURE__ */ new TypedDocumentString(`query UnansweredUnits($plan: ID!, $due: ID, $within: String) { unanswered(plan: $plan, due: $due, within: $within) { count text isCut spreadsheetPath } }`) as unknown as TypedDocumentString<UnansweredUnitsQuery, UnansweredUnitsQueryVariables>;
export const UnlockDueDocument = /* @__PURE__ */ new TypedDocumentString(`mutation UnlockDue($id: ID!, $version: Int!, $reason: String!) { unlockDue(id: $id, version: $version, reason: $reason) { due { ...DueLine } error { ...RefusalLine } } } fragment DueLine on ObligationDue { id version number dueOn lastDay periodFrom periodTo isAwaitingDate isSetLater isLocked daysLeft } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<UnlockDueMutation, UnlockDueMutationVariables>;
export const CreateCredentialDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateCredential($input: CreateCredentialInput!) { createCredential(input: $input) { secret credential { ...CredentialLine } error { ...RefusalLine } } } fragment CredentialLine on Credential { id version name createdAt createdBy expiresAt revokedAt lastUsedOn kind { code label } actions { code label } unit { id code name } secrets { createdAt expiresAt } use(days: 30) { day times } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreateCredentialMutation, CreateCredentialMutationVariables>;
export const ListCredentialsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListCredentials($within: String!, $first: Int!, $after: String) { credentials(within: $within, first: $first, after: $after) { edges { node { ...CredentialLine } } pageInfo { hasNextPage endCursor } } } fragment CredentialLine on Credential { id version name createdAt createdBy expiresAt revokedAt lastUsedOn kind { code label } actions { code label } unit { id code name } secrets { createdAt expiresAt } use(days: 30) { day times } }`) as unknown as TypedDocumentString<ListCredentialsQuery, ListCredentialsQueryVariables>;
export const RevokeCredentialDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RevokeCredential($id: ID!, $version: Int!) { revokeCredential(id: $id, version: $version) { credential { ...CredentialLine } error { ...RefusalLine } } } fragment CredentialLine on Credential { id version name createdAt createdBy expiresAt revokedAt lastUsedOn kind { code label } actions { code label } unit { id code name } secrets { createdAt expiresAt } use(days: 30) { day times } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const RotateCredentialDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RotateCredential($input: RotateCredentialInput!) { rotateCredential(input: $input) { secret credential { ...CredentialLine } error { ...RefusalLine } } } fragment CredentialLine on Credential { id version name createdAt createdBy expiresAt revokedAt lastUsedOn kind { code label } actions { code label } unit { id code name } secrets { createdAt expiresAt } use(days: 30) { day times } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RotateCredentialMutation, RotateCredentialMutationVariables>;
export const DocumentCardDocument = /* @__PURE__ */ new TypedDocumentString(`query DocumentCard($id: ID!) { document(id: $id) { ...DocumentLine issuers { id name } issuedWithin { earliest latest basis } place validFrom validTo aliases source citedByCount supersedes { on document { id reference } } supersededBy { on source needsVerification isProposed document { id reference } } citations { ...CitationLine } plan { id } } dependents(document: $id, first: 20) { edges { node { ...DocumentLine } } pageInfo { hasNextPage } } } fragment CitationLine on Citation { id raw nestedIn isComplete relation { code label } document { ...DocumentLine validFrom validTo supersededBy { on source needsVerification isProposed document { id reference symbol } } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification }`) as unknown as TypedDocumentString<DocumentCardQuery, DocumentCardQueryVariables>;
export const PlanBasisDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanBasis($document: ID!, $depth: Int!) { basis(document: $document, depth: $depth) { root isTruncated nodes { depth isSuperseded document { ...DocumentLine } } links { from to isSuccession relation { code label } } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification }`) as unknown as TypedDocumentString<PlanBasisQuery, PlanBasisQueryVariables>;
export const ReadIntakeDocument = /* @__PURE__ */ new TypedDocumentString(`query ReadIntake($text: String!, $province: String) { intake(text: $text, province: $province) { error { ...RefusalLine } draft { number symbol symbolRaw issuedOn place parentIssuer title purpose kind { code label } issuer { raw isInferred unit { id code name } } titleSpan { start end } headerSpans { start end } citations { span { start end } raw symbol symbolRaw issuedOn issuer nestedIn confidence kind { code } relation { code } document { id reference } } partialCitations { span { start end } raw document { id reference } } tasks { span { start end } text section lead cooperators due confidence } targets { span { start end } raw quantity unit who mandatory confidence operator { code } } deadlines { span { start end } raw date rule who what confidence type { code } } recipients { span { start end } raw name purpose isArchive } sections { span { start end } label heading level } signer { span { start end } authority role name } unread { start end } warnings { code message suggestion severity { code label } span { start end } } existing { ...DocumentLine plan { id } } } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ReadIntakeQuery, ReadIntakeQueryVariables>;
export const CancelExportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CancelExport($id: ID!) { cancelExport(id: $id) { export { ...ExportLine } error { ...RefusalLine } } } fragment ExportLine on Export { id done total byteCount createdAt finishedAt expiresAt path list { code label } state { code label } within { id code name } error { ...RefusalLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CancelExportMutation, CancelExportMutationVariables>;
export const CreateExportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateExport($input: CreateExportInput!) { createExport(input: $input) { export { ...ExportLine } error { ...RefusalLine } } } fragment ExportLine on Export { id done total byteCount createdAt finishedAt expiresAt path list { code label } state { code label } within { id code name } error { ...RefusalLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreateExportMutation, CreateExportMutationVariables>;
export const ExportDocumentsDocument = /* @__PURE__ */ new TypedDocumentString(`query ExportDocuments($first: Int!, $after: String, $isFirst: Boolean!) { list: documents(first: $first, after: $after) { totalCount @include(if: $isFirst) edges { node { ...ExportedDocument } } pageInfo { hasNextPage endCursor } } } fragment ExportedDocument on Document { id reference number symbol kind { code label } issuedOn place title issuers { id code name } signerAuthority signerOffice validFrom validTo aliases source needsVerification citedByCount recipients { raw name purpose isArchive unit { id code } } citations { id raw nestedIn isComplete relation { code label } document { id reference symbol issuedOn } } supersedes { on source needsVerification isProposed document { id reference } } supersededBy { on source needsVerification isProposed document { id reference } } }`) as unknown as TypedDocumentString<ExportDocumentsQuery, ExportDocumentsQueryVariables>;
export const ExportPlansDocument = /* @__PURE__ */ new TypedDocumentString(`query ExportPlans($first: Int!, $after: String, $within: String, $isFirst: Boolean!) { list: plans(first: $first, after: $after, within: $within) { totalCount @include(if: $isFirst) edges { node { ...ExportedPlan } } pageInfo { hasNextPage endCursor } } } fragment ExportedDocument on Document { id reference number symbol kind { code label } issuedOn place title issuers { id code name } signerAuthority signerOffice validFrom validTo aliases source needsVerification citedByCount recipients { raw name purpose isArchive unit { id code } } citations { id raw nestedIn isComplete relation { code label } document { id reference symbol issuedOn } } supersedes { on source needsVerification isProposed document { id reference } } supersededBy { on source needsVerification isProposed document { id reference } } } fragment ExportedPlan on Plan { id version state { code label } year purpose issuedAt updatedAt unit { id code name } sections { label heading level } tasks { ...PlanTaskLine leadUnit { id code } } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } parent { id } parentDocument { id reference } document { ...ExportedDocument } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`) as unknown as TypedDocumentString<ExportPlansQuery, ExportPlansQueryVariables>;
export const ExportUnitsDocument = /* @__PURE__ */ new TypedDocumentString(`query ExportUnits($first: Int!, $after: String, $within: String, $isFirst: Boolean!) { list: units(first: $first, after: $after, within: $within) { totalCount @include(if: $isFirst) edges { node { ...ExportedUnit } } pageInfo { hasNextPage endCursor } } } fragment ExportedUnit on Unit { id code name shortName kind { code label } province validFrom validTo hasEnded parent { id code } aliases periods { name shortName kind { code } parent { id code } from to source needsVerification } predecessors { on source needsVerification unit { id code } } successors { on source needsVerification unit { id code } } }`) as unknown as TypedDocumentString<ExportUnitsQuery, ExportUnitsQueryVariables>;
export const ListExportsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListExports($first: Int!, $after: String) { exports(first: $first, after: $after) { edges { node { ...ExportLine } } pageInfo { hasNextPage endCursor } } } fragment ExportLine on Export { id done total byteCount createdAt finishedAt expiresAt path list { code label } state { code label } within { id code name } error { ...RefusalLine } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ListExportsQuery, ListExportsQueryVariables>;
export const MeDocument = /* @__PURE__ */ new TypedDocumentString(`query Me { me { name units { id code name } } }`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const PortalUnitDocument = /* @__PURE__ */ new TypedDocumentString(`query PortalUnit($province: String!) { portal(province: $province) { name unit { id code name } } }`) as unknown as TypedDocumentString<PortalUnitQuery, PortalUnitQueryVariables>;
export const ClosePlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ClosePlan($id: ID!, $version: Int!) { closePlan(id: $id, version: $version) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const CreatePlanFromIntakeDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreatePlanFromIntake($input: CreatePlanFromIntakeInput!) { createPlanFromIntake(input: $input) { plan { ...PlanDraft } error { ...RefusalLine } } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanDraft on Plan { id version sourceText purpose state { code label } actions { name { code label } } unit { id code name } parentDocument { id reference } document { id number symbol kind { code label } issuedOn place title signerAuthority signerOffice validFrom validTo citations { id raw nestedIn relation { code } document { id symbol issuedOn reference kind { code } issuers { name } } } recipients { raw name purpose isArchive } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreatePlanFromIntakeMutation, CreatePlanFromIntakeMutationVariables>;
export const DiscardPlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation DiscardPlan($id: ID!, $version: Int!) { discardPlan(id: $id, version: $version) { plan { id } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<DiscardPlanMutation, DiscardPlanMutationVariables>;
export const IssuePlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<IssuePlanMutation, IssuePlanMutationVariables>;
export const ListPlansDocument = /* @__PURE__ */ new TypedDocumentString(`query ListPlans($within: String, $text: String, $year: Int, $kind: String, $state: PlanState, $first: Int!, $after: String) { plans( within: $within text: $text year: $year kind: $kind state: $state first: $first after: $after ) { edges { cursor node { ...PlanLine } } pageInfo { hasNextPage endCursor } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification } fragment PlanLine on Plan { id state { code label } year taskCount targetCount alerts { isProposed needsVerification } document { ...DocumentLine issuers { id name } } }`) as unknown as TypedDocumentString<ListPlansQuery, ListPlansQueryVariables>;
export const PlanDetailDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanDetail($id: ID!) { plan(id: $id) { ...PlanProgress year purpose issuedAt paperPath unit { id code name } deadlines { ...PlanDeadlineLine } document { ...DocumentLine issuedWithin { earliest latest basis } place signerAuthority signerOffice validFrom validTo source issuers { id name kind { code } parent { id name } } recipients { raw name purpose isArchive } citations { ...CitationLine } } parentDocument { ...DocumentLine } parent { id } carriedOutBy(first: 50) { edges { node { id document { ...DocumentLine issuers { id name } } } } pageInfo { hasNextPage } } cascadeDelay { days from { id reference } } alerts { on source needsVerification isProposed rests { id reference } successor { id reference } via { id reference } } } } fragment CitationLine on Citation { id raw nestedIn isComplete relation { code label } document { ...DocumentLine validFrom validTo supersededBy { on source needsVerification isProposed document { id reference symbol } } } } fragment DocumentLine on Document { id reference number symbol kind { code label } issuedOn title needsVerification } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`) as unknown as TypedDocumentString<PlanDetailQuery, PlanDetailQueryVariables>;
export const PlanDraftDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanDraft($id: ID!) { plan(id: $id) { ...PlanDraft } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanDraft on Plan { id version sourceText purpose state { code label } actions { name { code label } } unit { id code name } parentDocument { id reference } document { id number symbol kind { code label } issuedOn place title signerAuthority signerOffice validFrom validTo citations { id raw nestedIn relation { code } document { id symbol issuedOn reference kind { code } issuers { name } } } recipients { raw name purpose isArchive } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } }`) as unknown as TypedDocumentString<PlanDraftQuery, PlanDraftQueryVariables>;
export const PlanPaperDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanPaper($id: ID!) { plan(id: $id) { id paper { ...PaperLines } } } fragment PaperLines on Paper { draftMark superior issuers numberLine nation motto dateLine kind subject bases opening blocks { kind level text columns { label holds width } rows } signers signerName recipients }`) as unknown as TypedDocumentString<PlanPaperQuery, PlanPaperQueryVariables>;
export const PlanYearsDocument = /* @__PURE__ */ new TypedDocumentString(`query PlanYears($within: String) { planYears(within: $within) }`) as unknown as TypedDocumentString<PlanYearsQuery, PlanYearsQueryVariables>;
export const RecordProgressDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RecordProgress($target: ID!, $version: Int!, $reached: Int!) { recordProgress(target: $target, version: $version, reached: $reached) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const ReopenPlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ReopenPlan($id: ID!, $version: Int!) { reopenPlan(id: $id, version: $version) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ReopenPlanMutation, ReopenPlanMutationVariables>;
export const SetTaskStateDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SetTaskState($task: ID!, $version: Int!, $state: String!) { setTaskState(task: $task, version: $version, state: $state) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<SetTaskStateMutation, SetTaskStateMutationVariables>;
export const UpdatePlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation UpdatePlan($input: UpdatePlanInput!) { updatePlan(input: $input) { plan { ...PlanDraft } error { ...RefusalLine } } } fragment PlanDeadlineLine on PlanDeadline { id raw date rule who what lastCompliantDay type { code label } } fragment PlanDraft on Plan { id version sourceText purpose state { code label } actions { name { code label } } unit { id code name } parentDocument { id reference } document { id number symbol kind { code label } issuedOn place title signerAuthority signerOffice validFrom validTo citations { id raw nestedIn relation { code } document { id symbol issuedOn reference kind { code } issuers { name } } } recipients { raw name purpose isArchive } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } deadlines { ...PlanDeadlineLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<UpdatePlanMutation, UpdatePlanMutationVariables>;
export const WithdrawPlanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation WithdrawPlan($id: ID!, $version: Int!) { withdrawPlan(id: $id, version: $version) { plan { ...PlanProgress } error { ...RefusalLine } } } fragment PlanProgress on Plan { id version state { code label } actions { name { code label } to { code label } } tasks { ...PlanTaskLine } targets { ...PlanTargetLine } } fragment PlanTargetLine on PlanTarget { id position text quantity unitOfMeasure who isMandatory reached share operator { code label } } fragment PlanTaskLine on PlanTask { id position section text lead cooperators due isContinuous isOverdue state { code label } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ConfigurePortalDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ConfigurePortal($input: ConfigurePortalInput!) { configurePortal(input: $input) { portal { ...PortalStanding } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } } fragment PortalStanding on Portal { province name language origins tabs { name label } version setting { ...PortalSettingParts } registered { ...PortalSettingParts } }`) as unknown as TypedDocumentString<ConfigurePortalMutation, ConfigurePortalMutationVariables>;
export const ListPortalReportsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListPortalReports($province: String!, $first: Int!, $after: String) { portalReports(province: $province, first: $first, after: $after) { edges { node { day kind { code label } origin isRegistered tab where message directive loader browser times lastAt } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ListPortalReportsQuery, ListPortalReportsQueryVariables>;
export const ListPortalSettingsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListPortalSettings($province: String!, $first: Int!, $after: String) { portalSettings(province: $province, first: $first, after: $after) { edges { node { version chosenAt chosenBy setting { ...PortalSettingParts } } } pageInfo { hasNextPage endCursor } } } fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } }`) as unknown as TypedDocumentString<ListPortalSettingsQuery, ListPortalSettingsQueryVariables>;
export const MyPortalsDocument = /* @__PURE__ */ new TypedDocumentString(`query MyPortals { me { portals { ...PortalStanding } } } fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } } fragment PortalStanding on Portal { province name language origins tabs { name label } version setting { ...PortalSettingParts } registered { ...PortalSettingParts } }`) as unknown as TypedDocumentString<MyPortalsQuery, MyPortalsQueryVariables>;
export const ResetPortalDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ResetPortal($province: String!, $version: Int!) { resetPortal(province: $province, version: $version) { portal { ...PortalStanding } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment PortalSettingParts on PortalSetting { tabs { name label } language deepLinks theme { accent accentText surface radius font } } fragment PortalStanding on Portal { province name language origins tabs { name label } version setting { ...PortalSettingParts } registered { ...PortalSettingParts } }`) as unknown as TypedDocumentString<ResetPortalMutation, ResetPortalMutationVariables>;
export const AddMailboxDocument = /* @__PURE__ */ new TypedDocumentString(`mutation AddMailbox($input: AddMailboxInput!) { addMailbox(input: $input) { mailbox { id } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<AddMailboxMutation, AddMailboxMutationVariables>;
export const CreateCalendarLinkDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateCalendarLink($input: CreateCalendarLinkInput!) { createCalendarLink(input: $input) { url error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<CreateCalendarLinkMutation, CreateCalendarLinkMutationVariables>;
export const RemoveMailboxDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RemoveMailbox($id: ID!) { removeMailbox(id: $id) { error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RemoveMailboxMutation, RemoveMailboxMutationVariables>;
export const RevokeCalendarLinkDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RevokeCalendarLink($id: ID!) { revokeCalendarLink(id: $id) { error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables>;
export const UnitRemindersDocument = /* @__PURE__ */ new TypedDocumentString(`query UnitReminders($unit: String!) { mailboxes(unit: $unit, first: 50) { edges { node { id address state { code label } stopReason { code label } confirmUntil } } } calendarLinks(unit: $unit, first: 50) { edges { node { id createdAt endsAt isOwn } } } }`) as unknown as TypedDocumentString<UnitRemindersQuery, UnitRemindersQueryVariables>;
export const ComposeReportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ComposeReport($input: ComposeReportInput!) { composeReport(input: $input) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<ComposeReportMutation, ComposeReportMutationVariables>;
export const DiscardReportDraftDocument = /* @__PURE__ */ new TypedDocumentString(`mutation DiscardReportDraft($id: ID!, $version: Int!) { discardReportDraft(id: $id, version: $version) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<DiscardReportDraftMutation, DiscardReportDraftMutationVariables>;
export const HandInReportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation HandInReport($input: HandInReportInput!) { handInReport(input: $input) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<HandInReportMutation, HandInReportMutationVariables>;
export const ListPublishedReportsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListPublishedReports($within: String!, $first: Int!, $after: String) { reports(within: $within, isPublic: true, first: $first, after: $after) { edges { node { id unit { id code name } form { code name } period { code label } published { number symbol datedOn handedInAt } } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ListPublishedReportsQuery, ListPublishedReportsQueryVariables>;
export const ListReportsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListReports($unit: String!, $first: Int!, $after: String) { reports(of: $unit, first: $first, after: $after) { edges { node { id handedInAt isLocked form { code name } period { code label } } } pageInfo { hasNextPage endCursor } } }`) as unknown as TypedDocumentString<ListReportsQuery, ListReportsQueryVariables>;
export const LockReportPeriodDocument = /* @__PURE__ */ new TypedDocumentString(`mutation LockReportPeriod($input: ReportSubjectInput!) { lockReportPeriod(input: $input) { isLocked error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<LockReportPeriodMutation, LockReportPeriodMutationVariables>;
export const PublishReportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation PublishReport($id: ID!, $version: Int!) { publishReport(id: $id, version: $version) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<PublishReportMutation, PublishReportMutationVariables>;
export const PublishedPaperDocument = /* @__PURE__ */ new TypedDocumentString(`query PublishedPaper($id: ID!) { report(id: $id) { published { paper { ...PaperLines } } } } fragment PaperLines on Paper { draftMark superior issuers numberLine nation motto dateLine kind subject bases opening blocks { kind level text columns { label holds width } rows } signers signerName recipients }`) as unknown as TypedDocumentString<PublishedPaperQuery, PublishedPaperQueryVariables>;
export const PublishedReportDocument = /* @__PURE__ */ new TypedDocumentString(`query PublishedReport($id: ID!) { report(id: $id) { id unit { id code name } period { code label } form { ...ReportFormSheet } published { number asOf symbol datedOn handedInAt origin paperPath ...ReportFigures } } } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportFormSheet on ReportForm { code name isCompared sections { code numeral title indicators { isRequired indicator { code name unitOfMeasure } } narratives { code title hint isRequired } } }`) as unknown as TypedDocumentString<PublishedReportQuery, PublishedReportQueryVariables>;
export const ReopenReportPeriodDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ReopenReportPeriod($input: ReportSubjectInput!, $reason: String!) { reopenReportPeriod(input: $input, reason: $reason) { isLocked error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<ReopenReportPeriodMutation, ReopenReportPeriodMutationVariables>;
export const ReportDifferencesDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportDifferences($id: ID!, $since: Int!, $number: Int!) { report(id: $id) { versionNumbered(number: $number) { differences(since: $since) { field before after } } } }`) as unknown as TypedDocumentString<ReportDifferencesQuery, ReportDifferencesQueryVariables>;
export const ReportEntryDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportEntry($unit: String!, $form: String!, $period: String!, $on: Date!) { reportForm(code: $form, on: $on) { ...ReportFormSheet } reports(of: $unit, form: $form, period: $period, first: 1) { edges { node { ...ReportSheet } } } } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportFormSheet on ReportForm { code name isCompared sections { code numeral title indicators { isRequired indicator { code name unitOfMeasure } } narratives { code title hint isRequired } } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<ReportEntryQuery, ReportEntryQueryVariables>;
export const ReportFormsDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportForms { reportForms { code name periodKinds { code label } } }`) as unknown as TypedDocumentString<ReportFormsQuery, ReportFormsQueryVariables>;
export const ReportPaperDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportPaper($id: ID!) { report(id: $id) { paper { ...PaperLines } } } fragment PaperLines on Paper { draftMark superior issuers numberLine nation motto dateLine kind subject bases opening blocks { kind level text columns { label holds width } rows } signers signerName recipients }`) as unknown as TypedDocumentString<ReportPaperQuery, ReportPaperQueryVariables>;
export const ReportSourcesDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportSources($id: ID!) { report(id: $id) { id form { code } period { code } draft { composition { values { indicator { code } refused { code label } silent { id name } baseline { refused { code label } } parts { number isOutdated quantity { text } baseline { text } period { code label } unit { id code name } } } sentences { part text isKept number report { id period { code label } } unit { id code name } } } } } }`) as unknown as TypedDocumentString<ReportSourcesQuery, ReportSourcesQueryVariables>;
export const ReportVersionsDocument = /* @__PURE__ */ new TypedDocumentString(`query ReportVersions($unit: String!, $form: String!, $period: String!) { reports(of: $unit, form: $form, period: $period, first: 1) { edges { node { id unit { id name } period { code label } form { ...ReportFormSheet } published { number } versions { number handedInAt symbol datedOn note } } } } } fragment ReportFormSheet on ReportForm { code name isCompared sections { code numeral title indicators { isRequired indicator { code name unitOfMeasure } } narratives { code title hint isRequired } } }`) as unknown as TypedDocumentString<ReportVersionsQuery, ReportVersionsQueryVariables>;
export const SaveReportDraftDocument = /* @__PURE__ */ new TypedDocumentString(`mutation SaveReportDraft($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<SaveReportDraftMutation, SaveReportDraftMutationVariables>;
export const UnpublishReportDocument = /* @__PURE__ */ new TypedDocumentString(`mutation UnpublishReport($id: ID!, $version: Int!, $reason: String!) { unpublishReport(id: $id, version: $version, reason: $reason) { report { ...ReportSheet } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment ReportFigures on ReportVersion { values { indicator { code name unitOfMeasure } value { text number } baseline { text number } delta { text } growth } narratives { part text } } fragment ReportSheet on Report { id version isLocked lockedDues { id lastDay } isPublic actions { code label } paperPath handedInAt unit { id code name } period { code label } draft { asOf composedAt values { indicator value baseline delta } narratives { part text } problems { code field message } composition { basis { code } missing { id name } missingText values { indicator { code } composed now isOutdated isOwn unitCount baseline { composed now isOutdated } } } } latest { number handedInAt ...ReportFigures } }`) as unknown as TypedDocumentString<UnpublishReportMutation, UnpublishReportMutationVariables>;
export const EndLoanDocument = /* @__PURE__ */ new TypedDocumentString(`mutation EndLoan($id: ID!) { endLoan(id: $id) { roleGrant { ...RoleLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`) as unknown as TypedDocumentString<EndLoanMutation, EndLoanMutationVariables>;
export const EndRoleDocument = /* @__PURE__ */ new TypedDocumentString(`mutation EndRole($id: ID!) { endRole(id: $id) { roleGrant { ...RoleLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const GiveRoleDocument = /* @__PURE__ */ new TypedDocumentString(`mutation GiveRole($input: GiveRoleInput!) { giveRole(input: $input) { roleGrant { ...RoleLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`) as unknown as TypedDocumentString<GiveRoleMutation, GiveRoleMutationVariables>;
export const LendRoleDocument = /* @__PURE__ */ new TypedDocumentString(`mutation LendRole($input: LendRoleInput!) { lendRole(input: $input) { roleGrant { ...RoleLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`) as unknown as TypedDocumentString<LendRoleMutation, LendRoleMutationVariables>;
export const ListRoleGrantsDocument = /* @__PURE__ */ new TypedDocumentString(`query ListRoleGrants($within: String!, $role: String, $onDay: Date, $first: Int!, $after: String) { roleGrants( within: $within role: $role onDay: $onDay first: $first after: $after ) { edges { node { ...RoleLine } } pageInfo { hasNextPage endCursor } } } fragment RoleLine on RoleGrant { id subject firstDay lastDay givenBy createdAt endedAt isLent isActing role { code label } actions { code label } unit { id code name } }`) as unknown as TypedDocumentString<ListRoleGrantsQuery, ListRoleGrantsQueryVariables>;
export const CreateWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { ...WebhookLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DeleteWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation DeleteWebhook($id: ID!, $version: Int!) { deleteWebhook(id: $id, version: $version) { deletedId error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter }`) as unknown as TypedDocumentString<DeleteWebhookMutation, DeleteWebhookMutationVariables>;
export const ListDeliveriesDocument = /* @__PURE__ */ new TypedDocumentString(`query ListDeliveries($webhook: ID!, $state: String, $first: Int!, $after: String) { node(id: $webhook) { ... on Webhook { id deliveries(state: $state, first: $first, after: $after) { edges { node { ...DeliveryLine } } pageInfo { hasNextPage endCursor } } } } } fragment DeliveryLine on WebhookDelivery { id number type what objectId at tries triedAt nextTryAt doneAt status answer took state { code label } problem { code label } }`) as unknown as TypedDocumentString<ListDeliveriesQuery, ListDeliveriesQueryVariables>;
export const ListWebhooksDocument = /* @__PURE__ */ new TypedDocumentString(`query ListWebhooks($within: String!, $first: Int!, $after: String) { webhooks(within: $within, first: $first, after: $after) { edges { node { ...WebhookLine } } pageInfo { hasNextPage endCursor } } } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<ListWebhooksQuery, ListWebhooksQueryVariables>;
export const PauseWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation PauseWebhook($id: ID!, $version: Int!) { pauseWebhook(id: $id, version: $version) { webhook { ...WebhookLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResendDeliveryDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ResendDelivery($id: ID!) { resendDelivery(id: $id) { delivery { ...DeliveryLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment DeliveryLine on WebhookDelivery { id number type what objectId at tries triedAt nextTryAt doneAt status answer took state { code label } problem { code label } }`) as unknown as TypedDocumentString<ResendDeliveryMutation, ResendDeliveryMutationVariables>;
export const ResumeWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation ResumeWebhook($id: ID!, $version: Int!) { resumeWebhook(id: $id, version: $version) { webhook { ...WebhookLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const RotateWebhookSecretDocument = /* @__PURE__ */ new TypedDocumentString(`mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { secret webhook { ...WebhookLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const TestWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation TestWebhook($id: ID!) { testWebhook(id: $id) { delivery { ...DeliveryLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment DeliveryLine on WebhookDelivery { id number type what objectId at tries triedAt nextTryAt doneAt status answer took state { code label } problem { code label } }`) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const UpdateWebhookDocument = /* @__PURE__ */ new TypedDocumentString(`mutation UpdateWebhook($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { ...WebhookLine } error { ...RefusalLine } } } fragment RefusalLine on Refusal { code message fields existingId currentVersion retryAfter } fragment WebhookLine on Webhook { id version url description createdAt createdBy types stateSince pending deliveredAt failingSince state { code label } offReason { code label } unit { id code name } within { id code name } secrets { createdAt endsAt } }`) as unknown as TypedDocumentString<UpdateWebhookMutation, UpdateWebhookMutationVariables>;