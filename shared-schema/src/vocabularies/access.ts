import type { Term } from './term.js'

/** What a person or a system may do (hành động). Rights are these, bound to the subtree of a unit. */
export const actions = [
  { code: 'draft.read', vi: 'Xem dự thảo', en: 'See drafts' },
  { code: 'source.read', vi: 'Xem văn bản nguồn (có thể có tên người)', en: 'See source texts (they may name persons)' },
  { code: 'plan.write', vi: 'Soạn và sửa kế hoạch', en: 'Write plans' },
  { code: 'plan.issue', vi: 'Ban hành, thu hồi, kết thúc, mở lại kế hoạch', en: 'Issue, withdraw, close and reopen plans' },
  { code: 'progress.record', vi: 'Ghi kết quả thực hiện', en: 'Record progress' },
  { code: 'unit.manage', vi: 'Quản lý đơn vị', en: 'Register, rename, move and end units' },
  { code: 'report.write', vi: 'Lập và gửi báo cáo', en: 'Write and hand in reports' },
  { code: 'report.read', vi: 'Xem báo cáo đã gửi của cấp dưới', en: 'See reports that units below handed in' },
  { code: 'obligation.manage', vi: 'Giao, hủy, khóa yêu cầu cho cấp dưới', en: 'Assign, cancel and lock demands on units below' },
  { code: 'assignment.read', vi: 'Xem việc được giao và tiến độ', en: 'See what units owe and how far they are' },
  { code: 'answer.write', vi: 'Gửi kết quả việc được giao', en: 'Answer what was assigned' },
  { code: 'answer.review', vi: 'Duyệt, trả lại kết quả của cấp dưới', en: 'Accept and return answers of units below' },
  { code: 'export.create', vi: 'Xuất dữ liệu', en: 'Export data' },
  { code: 'credential.manage', vi: 'Quản lý khóa truy cập', en: 'Manage keys and clients' },
  { code: 'webhook.manage', vi: 'Quản lý webhook', en: 'Manage webhooks' },
  { code: 'portal.manage', vi: 'Quản lý cổng thông tin nhúng', en: 'Manage the website that embeds the tabs' },
  { code: 'account.manage', vi: 'Quản lý tài khoản', en: 'Manage accounts' },
  { code: 'role.read', vi: 'Xem phân quyền', en: 'See who has which role' },
  { code: 'role.grant', vi: 'Giao và thu hồi vai trò', en: 'Give and revoke roles' },
  { code: 'role.delegate', vi: 'Ủy quyền trong thời gian vắng mặt', en: 'Delegate own rights for a time' },
  { code: 'audit.read', vi: 'Xem nhật ký hệ thống', en: 'See the audit trail' },
] as const satisfies readonly Term[]

export type ActionCode = (typeof actions)[number]['code']

/** Rights over people, keys and the tree in which all rights hold: no key and no client ever has them, whoever makes it. */
export const actionsOfPersonsOnly: readonly ActionCode[] = [
  'unit.manage',
  'account.manage',
  'credential.manage',
  'portal.manage',
  'role.grant',
  'role.delegate',
]

/** In which capacity somebody acts (vai trò), always for the subtree of a unit and from a day to a day. */
export const roles = [
  { code: 'visitor', vi: 'Khách', en: 'Visitor' },
  { code: 'member', vi: 'Đoàn viên', en: 'Member' },
  { code: 'grassroots-officer', vi: 'Cán bộ công đoàn cơ sở', en: 'Officer of a grassroots union' },
  { code: 'province-officer', vi: 'Cán bộ công đoàn cấp tỉnh', en: 'Officer of a province' },
  { code: 'province-leader', vi: 'Lãnh đạo công đoàn cấp tỉnh', en: 'Leader of a province, who approves' },
  { code: 'partner-officer', vi: 'Cán bộ đơn vị phối hợp', en: 'Officer of a partner body' },
  { code: 'festival-organiser', vi: 'Người tổ chức ngày hội', en: 'Organiser of a festival' },
  { code: 'gate-staff', vi: 'Người kiểm soát cổng ngày hội', en: 'Gate staff of a festival' },
  { code: 'webmaster', vi: 'Quản trị cổng thông tin', en: 'Webmaster of a portal' },
  { code: 'administrator', vi: 'Quản trị hệ thống', en: 'Administrator' },
] as const satisfies readonly Term[]

export type RoleCode = (typeof roles)[number]['code']

/** What the audit trail records (việc đã làm). */
export const deeds = [
  { code: 'unit.registered', vi: 'Đăng ký đơn vị', en: 'Unit registered' },
  { code: 'unit.renamed', vi: 'Đổi tên, loại đơn vị', en: 'Unit renamed' },
  { code: 'unit.moved', vi: 'Chuyển đơn vị sang cấp trên khác', en: 'Unit moved' },
  { code: 'unit.ended', vi: 'Kết thúc đơn vị', en: 'Unit ended' },
  { code: 'plan.registered', vi: 'Nhập kế hoạch', en: 'Plan registered' },
  { code: 'plan.created', vi: 'Tạo dự thảo', en: 'Draft made' },
  { code: 'plan.updated', vi: 'Sửa dự thảo', en: 'Draft changed' },
  { code: 'plan.issued', vi: 'Ban hành kế hoạch', en: 'Plan issued' },
  { code: 'plan.withdrawn', vi: 'Thu hồi kế hoạch', en: 'Plan withdrawn' },
  { code: 'plan.linked', vi: 'Ghi kế hoạch cấp trên mà kế hoạch thực hiện', en: 'Superior plan that a plan carries out noted' },
  { code: 'plan.closed', vi: 'Kết thúc kế hoạch', en: 'Plan closed' },
  { code: 'plan.reopened', vi: 'Mở lại kế hoạch', en: 'Plan reopened' },
  { code: 'plan.discarded', vi: 'Xóa dự thảo', en: 'Draft discarded' },
  { code: 'task.state-set', vi: 'Đổi trạng thái nhiệm vụ', en: 'State of a task set' },
  { code: 'progress.recorded', vi: 'Ghi kết quả chỉ tiêu', en: 'Progress of a target recorded' },
  { code: 'report.begun', vi: 'Bắt đầu lập báo cáo', en: 'Report begun' },
  { code: 'report.composed', vi: 'Tổng hợp báo cáo', en: 'Report composed' },
  { code: 'report.handed-in', vi: 'Gửi báo cáo', en: 'Report handed in' },
  { code: 'report.draft-discarded', vi: 'Xóa bản nháp báo cáo', en: 'Draft of a report discarded' },
  { code: 'report.published', vi: 'Công khai báo cáo', en: 'Report published' },
  { code: 'report.unpublished', vi: 'Thôi công khai báo cáo', en: 'Report taken back from the public' },
  { code: 'report.period-locked', vi: 'Khóa kỳ báo cáo', en: 'Period of reports locked' },
  { code: 'report.period-reopened', vi: 'Mở lại kỳ báo cáo', en: 'Period of reports opened again' },
  { code: 'obligation.created', vi: 'Giao yêu cầu', en: 'Demand assigned' },
  { code: 'obligation.spread', vi: 'Giao xong yêu cầu đến các đơn vị', en: 'Demand assigned to all units' },
  { code: 'obligation.cancelled', vi: 'Hủy yêu cầu', en: 'Demand cancelled' },
  { code: 'due.dated', vi: 'Ấn định ngày đến hạn', en: 'Date of a due set' },
  { code: 'due.locked', vi: 'Khóa kỳ hạn', en: 'Due locked' },
  { code: 'due.unlocked', vi: 'Mở khóa kỳ hạn', en: 'Due unlocked' },
  { code: 'assignment.begun', vi: 'Bắt đầu việc được giao', en: 'Assignment begun' },
  { code: 'answer.submitted', vi: 'Gửi kết quả', en: 'Answer submitted' },
  { code: 'answer.recalled', vi: 'Rút lại kết quả', en: 'Answer taken back' },
  { code: 'answer.returned', vi: 'Trả lại kết quả', en: 'Answer returned' },
  { code: 'answer.accepted', vi: 'Duyệt kết quả', en: 'Answer accepted' },
  { code: 'assignment.locked', vi: 'Khóa việc được giao', en: 'Assignment locked' },
  { code: 'assignment.reopened', vi: 'Mở lại việc được giao', en: 'Assignment reopened' },
  { code: 'assignment.excused', vi: 'Cho miễn việc được giao', en: 'Assignment excused' },
  { code: 'assignment.handed-over', vi: 'Chuyển việc cho đơn vị khác', en: 'Assignment handed over' },
  { code: 'assignment.taken-over', vi: 'Đơn vị kế thừa nhận việc', en: 'Assignment taken over by a successor' },
  { code: 'source.read', vi: 'Xem văn bản nguồn', en: 'Source text read' },
  { code: 'account.read', vi: 'Xem thông tin cá nhân của tài khoản', en: 'Personal data of an account read' },
  { code: 'account.created', vi: 'Tạo tài khoản', en: 'Account made' },
  { code: 'account.invited', vi: 'Cấp lại mã mời', en: 'Invited again' },
  { code: 'account.locked', vi: 'Khóa tài khoản', en: 'Account locked' },
  { code: 'account.unlocked', vi: 'Mở khóa tài khoản', en: 'Account unlocked' },
  { code: 'password.set', vi: 'Đặt mật khẩu', en: 'Password set' },
  { code: 'second-factor.on', vi: 'Bật xác thực hai lớp', en: 'Second factor switched on' },
  { code: 'second-factor.off', vi: 'Tắt xác thực hai lớp', en: 'Second factor switched off' },
  { code: 'recovery.used', vi: 'Đăng nhập bằng mã khôi phục', en: 'Recovery code used' },
  { code: 'recovery.renewed', vi: 'Cấp lại mã khôi phục', en: 'Recovery codes renewed' },
  { code: 'session.started', vi: 'Đăng nhập', en: 'Signed in' },
  { code: 'session.ended', vi: 'Kết thúc phiên đăng nhập', en: 'Session ended' },
  { code: 'credential.created', vi: 'Tạo khóa truy cập', en: 'Credential made' },
  { code: 'credential.rotated', vi: 'Đổi khóa bí mật', en: 'Secret of a credential rotated' },
  { code: 'credential.revoked', vi: 'Thu hồi khóa truy cập', en: 'Credential revoked' },
  { code: 'credential.token-issued', vi: 'Cấp mã truy cập OAuth 2', en: 'OAuth 2 access token issued' },
  { code: 'credential.token-revoked', vi: 'Thu hồi mã truy cập OAuth 2', en: 'OAuth 2 access token revoked' },
  { code: 'role.given', vi: 'Giao vai trò', en: 'Role given' },
  { code: 'role.lent', vi: 'Ủy quyền', en: 'Role lent' },
  { code: 'role.ended', vi: 'Thu hồi vai trò', en: 'Role ended' },
  { code: 'subject.blocked', vi: 'Khóa các phiên đăng nhập của một người', en: 'Sign-ins of a person blocked' },
  { code: 'subject.unblocked', vi: 'Bỏ khóa các phiên đăng nhập của một người', en: 'Block of a person’s sign-ins lifted' },
  { code: 'export.created', vi: 'Yêu cầu xuất dữ liệu', en: 'Export asked for' },
  { code: 'export.downloaded', vi: 'Tải dữ liệu đã xuất', en: 'Export downloaded' },
  { code: 'export.cancelled', vi: 'Hủy xuất dữ liệu', en: 'Export cancelled' },
  { code: 'webhook.created', vi: 'Tạo webhook', en: 'Webhook made' },
  { code: 'webhook.updated', vi: 'Sửa webhook', en: 'Webhook changed' },
  { code: 'webhook.rotated', vi: 'Đổi khóa ký của webhook', en: 'Signing secret of a webhook rotated' },
  { code: 'webhook.paused', vi: 'Tạm dừng webhook', en: 'Webhook paused' },
  { code: 'webhook.resumed', vi: 'Bật lại webhook', en: 'Webhook resumed' },
  { code: 'webhook.switched-off', vi: 'Webhook bị tắt', en: 'Webhook switched off' },
  { code: 'webhook.deleted', vi: 'Xóa webhook', en: 'Webhook deleted' },
  { code: 'portal.configured', vi: 'Thiết lập cổng thông tin', en: 'Portal configured' },
  { code: 'portal.reset', vi: 'Đưa cổng thông tin về thiết lập đăng ký', en: 'Portal set back as registered' },
  { code: 'mailbox.added', vi: 'Thêm địa chỉ nhận nhắc việc', en: 'Address for reminders added' },
  { code: 'mailbox.confirmed', vi: 'Xác nhận địa chỉ nhận nhắc việc', en: 'Address for reminders confirmed' },
  { code: 'mailbox.stopped', vi: 'Ngừng gửi nhắc việc đến địa chỉ', en: 'Reminders to an address stopped' },
  { code: 'mailbox.removed', vi: 'Xóa địa chỉ nhận nhắc việc', en: 'Address for reminders removed' },
  { code: 'calendar.created', vi: 'Tạo liên kết lịch', en: 'Calendar link made' },
  { code: 'calendar.revoked', vi: 'Thu hồi liên kết lịch', en: 'Calendar link revoked' },
] as const satisfies readonly Term[]

export type DeedCode = (typeof deeds)[number]['code']

/** What a partner's system comes in with (loại khóa truy cập). */
export const credentialKinds = [
  { code: 'API_KEY', vi: 'Khóa API', en: 'API key' },
  { code: 'OAUTH_CLIENT', vi: 'Ứng dụng OAuth 2', en: 'OAuth 2 client' },
] as const satisfies readonly Term[]

export type CredentialKindCode = (typeof credentialKinds)[number]['code']
