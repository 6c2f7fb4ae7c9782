import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { unitKinds } from '@antq/shared-schema'
import { parse } from 'yaml'
import { isPartialDate } from '../../foundation/partial-date.js'
import { LONGEST_UNIT_CODE, UNIT_CODE } from './unit.code.js'
import type { UnitRegistration } from './unit.registration.js'

const code = { type: 'string', pattern: UNIT_CODE.source, maxLength: LONGEST_UNIT_CODE }
const words = { type: 'string', minLength: 1, maxLength: 400 }
const day = { type: 'string', format: 'partial-date' }
const isTrue = { type: 'boolean' }

const period = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'kind'],
  properties: {
    name: words,
    shortName: words,
    kind: { enum: unitKinds.map((kind) => kind.code) },
    parent: code,
    from: day,
    to: day,
    source: words,
    needsVerification: isTrue,
  },
}

const successor = {
  type: 'object',
  additionalProperties: false,
  required: ['unit'],
  properties: { unit: code, on: day, source: words, needsVerification: isTrue },
}

const unit = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'periods'],
  properties: {
    code,
    province: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 64 },
    provinceName: words,
    aliases: { type: 'array', items: words },
    periods: { type: 'array', minItems: 1, items: period },
    successors: { type: 'array', items: successor },
  },
}

/**
 * Units out of a YAML file: a list, in the shape of {@link UnitRegistration}; `docs/operations.md` shows one.
 * @throws Error naming every place that does not fit
 */
export function readUnitsFile(path: string): UnitRegistration[] {
  const ajv = new Ajv({ allErrors: true, coerceTypes: true })
  ajv.addFormat('partial-date', { validate: isPartialDate })
  const validate = ajv.compile<UnitRegistration[]>({ type: 'array', minItems: 1, items: unit })
  // a year alone is a number in YAML and a date here, which is what coercing is for
  const units: unknown = parse(readFileSync(path, 'utf8'))
  if (validate(units)) return units
  const reasons = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`)
  throw new Error(`${path} does not fit:\n${reasons.join('\n')}`)
}
