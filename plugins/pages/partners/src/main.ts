import { mountPage } from '@antq/plugin-kit'
import vi from './locales/vi.json'
import { ownPage } from './page/own-page.js'
import { PAGE } from './page/use-page.js'
import PartnersPage from './PartnersPage.vue'
import './page/page.css'

const { portal, page, follow } = ownPage(window)
const messages = { vi, en: () => import('./locales/en.json').then((file) => file.default) }

follow(
  mountPage({ name: 'partners', App: PartnersPage, messages }, document.body, portal, (app) => app.provide(PAGE, page)),
)
