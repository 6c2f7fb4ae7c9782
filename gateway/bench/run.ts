// `npm run bench [-- S|M|L]`: the gateway beside a floor, on the same data, in one run. `--growth` measures S and L on
// one connection as well; `--write` puts the results into docs/performance.md; `--only Q1,Q2` measures some alone;
// `--profile DIRECTORY` leaves a profile of the gateway's processor time there; `--rounds 1` is enough to try something.
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { parseArgs } from 'node:util'
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'
import { SIZES, sizeNamed, type SizeName } from './data/sizes.js'
import { startWithData } from './database/server.js'
import { takeBack } from './database/take-back.js'
import { compareAnswers } from './measure/equality.js'
import { writeResults } from './measure/page.js'
import { measure, medianAlone, type Measured } from './measure/rounds.js'
import { sequenceOf } from './measure/sequence.js'
import { startSide } from './measure/sides.js'
import { growthTableOf, machineOf, tableOf, type Growth } from './measure/words.js'
import { askedOf } from './questions/asked.js'
import { questions as all } from './questions/index.js'
import { writtenCascades } from './questions/w1.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    growth: { type: 'boolean' },
    write: { type: 'boolean' },
    only: { type: 'string' },
    profile: { type: 'string' },
    rounds: { type: 'string', default: '4' },
  },
})
stopAllWhenAsked()
const names = values.only?.split(',')
const questions = all.filter(({ name }) => names === undefined || names.includes(name))
const size = sizeNamed(positionals[0] ?? 'M')

const { measured, machine } = await besideFloor(size)
const ratios = tableOf(measured)
console.log(`\n${size}, ${machine}\n\n${ratios}`)
const growths = values.growth ? growthTableOf(await growth()) : null
if (growths !== null) console.log(`\n${growths}`)
if (values.write) writeResults({ size, machine, ratios, growths })

/** Every question, answered alike and then measured. */
async function besideFloor(of: SizeName): Promise<{ measured: Measured[]; machine: string }> {
  const database = await startWithData(of, console.log)
  const asked = askedOf(SIZES[of])
  const flags = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]
  const sides = {
    gateway: await startSide('gateway', database.url, flags),
    floor: await startSide('floor', database.url),
  }
  const done: Measured[] = []
  try {
    await takeBack(
      database.url,
      writtenCascades(asked).map(({ plan }) => plan.id),
    )
    for (const question of questions) {
      const sequence = sequenceOf(question, asked)
      await compareAnswers(question, sequence, sides, question.isWrite ? 5 : 20)
      done.push(await measure(question, sequence, sides, database.pid, Number(values.rounds)))
      console.log(tableOf(done.slice(-1)).split('\n').slice(2).join('\n'))
    }
    return { measured: done, machine: machineOf(await versionOf(database.url)) }
  } finally {
    await sides.gateway.stop()
    await sides.floor.stop()
    await takeBack(
      database.url,
      writtenCascades(asked).map(({ plan }) => plan.id),
    )
    await database.stop()
  }
}

/** How much longer one request takes in large data than in small. */
async function growth(): Promise<Growth[]> {
  const [small, large] = [await alone('S'), await alone('L')]
  return questions.map(({ name }, index) => ({ name, small: small[index] ?? 0, large: large[index] ?? 0 }))
}

async function alone(of: SizeName): Promise<number[]> {
  const database = await startWithData(of, console.log)
  const asked = askedOf(SIZES[of])
  const gateway = await startSide('gateway', database.url)
  try {
    const medians: number[] = []
    for (const question of questions) {
      medians.push(await medianAlone(gateway, question, sequenceOf(question, asked)))
      console.log(`${of} ${question.name} alone: ${medians.at(-1)?.toFixed(2)} ms`)
    }
    return medians
  } finally {
    await gateway.stop()
    await takeBack(
      database.url,
      writtenCascades(asked).map(({ plan }) => plan.id),
    )
    await database.stop()
  }
}

async function versionOf(url: string): Promise<string> {
  const connection = await createConnection(url)
  const [rows] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version')
  await connection.end()
  return String(rows[0]?.['version']).split('-')[0] ?? ''
}
