// `npm run bench:data -- S|M|L`: the data that `npm run bench` measures on, made once and kept.
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'
import { sizeNamed } from './data/sizes.js'
import { startWithData } from './database/server.js'

stopAllWhenAsked()
const began = Date.now()
const tell = (line: string) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line}`)
const server = await startWithData(sizeNamed(process.argv[2]), tell)
tell('the data is there')
await server.stop()
