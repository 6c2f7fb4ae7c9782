export { axeFindings } from './axe.js'
export { type Heard, type InTab, mountInTab, testPortal } from './mount-in-tab.js'
