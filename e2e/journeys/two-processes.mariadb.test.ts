import { startMariadb } from '../../scripts/system/mariadb.mjs'
import { twoProcesses } from './two-processes.suite.js'

twoProcesses(startMariadb)
