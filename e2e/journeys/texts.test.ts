import { describe, expect, it } from 'vitest'
import { planTexts } from './texts.js'

describe.each(Object.values(planTexts))('the text for $province', ({ province, text, expected, completion }) => {
  it('is as long as a short real plan, in composed letters', () => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThan(300)
    expect(words).toBeLessThan(620)
    expect(text.normalize('NFC')).toBe(text)
  })

  it('holds what a reader is said to find in it', () => {
    const flat = text.replaceAll(/\s+/g, ' ')
    expect(planTexts[province].text).toBe(text)
    expect(flat).toContain(expected.title)
    expect(flat).toContain(expected.place)
    for (const lead of expected.leads) expect(flat).toContain(`Giao ${lead}`)
    for (const target of expected.targets) expect(flat).toContain(target.unit)
    const lines = text.split('Nơi nhận:')[1]?.split('TM. ')[0]?.match(/^- /gm) ?? []
    expect(lines).toHaveLength(expected.recipients)
    expect(text).toContain(`${expected.signer.authority}\n${expected.signer.role}\n`)
  })

  it('cites each document by the number it is said to cite', () => {
    // a line may be cut between the number and "số", and a reader mends 48/CT-TW to 48-CT/TW
    const numbers = [...text.matchAll(/(?<=số\s)\d+(?=[/-])/gu)].map(([number]) => number)
    expect(numbers).toEqual(expected.citations.map((symbol) => /^\d+/.exec(symbol)?.[0]))
  })

  it('is complete once the officer has filled in what was blank', () => {
    expect(completion.symbol).toBe(`${completion.number}/KH-LĐLĐ`)
    expect(completion.issuedOn.startsWith(expected.issuedOn)).toBe(true)
    expect(expected.number === null || expected.number === completion.number).toBe(true)
  })

  it('is signed by nobody real', () => {
    expect(text.trim().split('\n').at(-1)).toMatch(/^Đồng chí [A-D]$/)
  })
})
