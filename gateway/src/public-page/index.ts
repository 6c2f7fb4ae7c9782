/** The door of the plain pages: public things as HTML that needs no script, without a database. */
export { escaped, jsonInMarkup, markup } from './markup.js'
export { NATIONWIDE, PAGES_ROOT, pathOfList, pathOfThing, type PublicWord } from './addresses.js'
export { AFTER, BEFORE, listPage, startPage } from './list-page.js'
export { PAGE_POLICY, type Site } from './page-frame.js'
export type { Fact, PublicLine, PublicLines, PublicPlace, PublicThing } from './public-thing.js'
export { siteMap, siteMapIndex } from './site-map.js'
export { thingPage } from './thing-page.js'
