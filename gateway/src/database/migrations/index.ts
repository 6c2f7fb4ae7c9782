import { CreateOrganization1795478400001 } from './1795478400001-create-organization.js'
import { CreateDocument1795478400002 } from './1795478400002-create-document.js'
import { CreatePlan1795478400003 } from './1795478400003-create-plan.js'
import { CreateLedger1795478400004 } from './1795478400004-create-ledger.js'
import { CreateCredential1795478401010 } from './1795478401010-create-credential.js'
import { CreateRole1795478401100 } from './1795478401100-create-role.js'
import { CreateAccount1795478401120 } from './1795478401120-create-account.js'
import { CreateAccessToken1795478401150 } from './1795478401150-create-access-token.js'
import { CreateSignInTicket1795478401151 } from './1795478401151-create-sign-in-ticket.js'
import { CreateExport1795478401220 } from './1795478401220-create-export.js'
import { CreateReport1795478401330 } from './1795478401330-create-report.js'
import { SignReports1795478401331 } from './1795478401331-sign-reports.js'
import { CreateWebhook1795478401200 } from './1795478401200-create-webhook.js'
import { CreateCascade1795478401300 } from './1795478401300-create-cascade.js'
import { AddPlanObligationCount1795478401301 } from './1795478401301-add-plan-obligation-count.js'
import { UnitsThatChange1795478401310 } from './1795478401310-units-that-change.js'
import { TellOriginOfReports1795478401370 } from './1795478401370-tell-origin-of-reports.js'
import { CreateReminder1795478401340 } from './1795478401340-create-reminder.js'
import { CountDays1795478401360 } from './1795478401360-count-days.js'
import { VersionOfReport1795478401361 } from './1795478401361-version-of-report.js'
import { ComposeBaselines1795478401371 } from './1795478401371-compose-baselines.js'
import { TakeReportsByPeriod1795478401372 } from './1795478401372-take-reports-by-period.js'
import { CreatePortalReport1795478401380 } from './1795478401380-create-portal-report.js'
import { CreatePortalSetting1795478401381 } from './1795478401381-create-portal-setting.js'

/** In the order in which they run; a migration that has been released is never edited. */
export const migrations = [
  CreateOrganization1795478400001,
  CreateDocument1795478400002,
  CreatePlan1795478400003,
  CreateLedger1795478400004,
  CreateCredential1795478401010,
  CreateRole1795478401100,
  CreateAccount1795478401120,
  CreateAccessToken1795478401150,
  CreateSignInTicket1795478401151,
  CreateExport1795478401220,
  CreateWebhook1795478401200,
  CreateCascade1795478401300,
  AddPlanObligationCount1795478401301,
  UnitsThatChange1795478401310,
  CreateReport1795478401330,
  SignReports1795478401331,
  CreateReminder1795478401340,
  CountDays1795478401360,
  VersionOfReport1795478401361,
  TellOriginOfReports1795478401370,
  ComposeBaselines1795478401371,
  TakeReportsByPeriod1795478401372,
  CreatePortalReport1795478401380,
  CreatePortalSetting1795478401381,
]
