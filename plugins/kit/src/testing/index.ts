export { answeringGateway, type Answers, type Asked, tokenOf } from './answering-gateway.js'
export { axeFindings } from './axe.js'
export { type Heard, type InTab, mountInTab, testPortal } from './mount-in-tab.js'
export { testWords, type WordFile } from './words-tests.js'
