import { portalReportKinds } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { pageOfReports } from './portal-report.service.js'
import { PortalReportConnection, PortalReportType } from './portal-report.type.js'
import type { PortalContext } from './portal.context.js'

@Resolver(() => PortalReportType)
export class PortalReportResolver {
  @Query(() => PortalReportConnection, {
    description:
      'What websites told of a province’s portal in the last 90 days (tin từ trang nhúng), the newest first. Written down every few seconds. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, PROVINCE_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  portalReports(
    @Ctx() context: PortalContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('province', () => String, { description: 'Code of the province (mã tỉnh, thành phố): `bac-giang`.' })
    province: string,
  ): Promise<PortalReportConnection> {
    return pageOfReports(context, province, page)
  }

  @FieldResolver(() => Term, { description: 'What was told (loại tin): shown, a failure, blocked by the policy.' })
  kind(@Ctx() context: RequestContext, @Root() report: PortalReportType): Term {
    return term(context, portalReportKinds, report.kind)
  }

  @FieldResolver(() => Boolean, { description: 'Whether that origin is registered for the province (đã đăng ký).' })
  isRegistered(@Root() report: PortalReportType): boolean {
    // SQLite has no truth of its own
    return Boolean(report.isRegistered)
  }
}
