import type { PageWish } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { PublicLines, PublicPlace, PublicThing, PublicWord } from '../../public-page/index.js'
import { bordersOfPublicPlans, placesOfPublicPlans, planPage, publicPlanLines } from '../../slices/plan/index.js'

/** A kind of things that everybody may see, each with a plain page. */
export interface PublicKind {
  readonly word: PublicWord
  /** Head of its lists. */
  readonly label: string
  /** What a list holds, for search engines: `Kế hoạch … của các đơn vị công đoàn`. */
  readonly about: string
  /** Tab of the portals that shows the same things, and the place of one in it. */
  readonly tab: { readonly name: string; placeOf(id: string): string }
  /** One of them; `gone` where it was public and is no longer. */
  thing(context: RequestContext, id: string): Promise<PublicThing | 'gone' | undefined>
  /** A page of the list of a unit's subtree, or of all. */
  lines(context: RequestContext, within: string | null, wish: PageWish): Promise<PublicLines>
  /** All of them behind a cursor, in an order in which later ones come at the end. */
  places(context: RequestContext, after: string | null, size: number): Promise<PublicPlace[]>
  /** Cursors that part them into stretches of a size. */
  borders(context: RequestContext, size: number): Promise<string[]>
}

/** Every kind, in the order in which the start page names them. */
export const PUBLIC_KINDS: readonly PublicKind[] = [
  {
    word: 'ke-hoach',
    label: 'Kế hoạch',
    about: 'Kế hoạch, hướng dẫn của công đoàn các cấp trong phong trào toàn dân bảo vệ an ninh Tổ quốc',
    tab: { name: 'plans', placeOf: (id) => `plan/${id}` },
    thing: planPage,
    lines: publicPlanLines,
    places: placesOfPublicPlans,
    borders: bordersOfPublicPlans,
  },
]
