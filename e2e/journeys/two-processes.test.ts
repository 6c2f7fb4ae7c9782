import { twoProcesses } from './two-processes.suite.js'

twoProcesses(async () => undefined)
