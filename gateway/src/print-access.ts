import 'reflect-metadata'
import { accessPage } from './access/access-page.js'
import { accessRules } from './access-rules.js'

process.stdout.write(accessPage(accessRules))
