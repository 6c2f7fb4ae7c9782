import { describe, expect, it } from 'vitest'
import { impersonal } from './report-message.policy.js'

describe('a message of a website', () => {
  it.each([
    ['gọi 0912 345 678 hoặc +84 912-345-678', 'gọi … hoặc …'],
    ['(024) 3942.1793, căn cước 001 099 012 345', '…, căn cước …'],
    ['０９１２３４５６７８', '…'],
    ['0912\u200B345\u200B678', '…'],
    ['can.bo@union.example, can.bo＠union.example, can.bo%40union.example', '… … …'],
    ['from 203.0.113.7', 'from …'],
    ['Bearer eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl', 'Bearer …'],
    ['no antq_l_abcdefGHIJ0LMNOPqrstuv here', 'no … here'],
    ['id 123e4567-e89b-12d3-a456-426614174000', 'id …'],
    ['plan_01arz3ndektsv4rrffq69g5fav', 'plan_…'],
    ['token=bi-mat and password=x', 'token=… and password=…'],
  ])('tells nobody’s numbers, addresses and keys: %s', (said, kept) => {
    expect(impersonal(said)).toBe(kept)
  })

  it.each([
    ['https://portal.example/can-bo/nguyen-van-a', 'https://portal.example/…'],
    ['https://portal.example/a;jsessionid=3F2A1B', 'https://portal.example/…'],
    ['https://portal.example/a%3Fname=x failed', 'https://portal.example/… failed'],
    ['https://gateway.example/graphql?token=abc#x: 503', 'https://gateway.example/graphql 503'],
    [
      'https://gateway.example/tabs/plans/assets/rolldown-runtime-DK3Fl9T5.js:1:234',
      'https://gateway.example/tabs/plans/assets/rolldown-runtime-DK3Fl9T5.js:1:234',
    ],
    ['https://gateway.example/ ok', 'https://gateway.example/ ok'],
  ])('tells of an address where it is, and which of our files: %s', (said, kept) => {
    expect(impersonal(said)).toBe(kept)
  })

  it('that tells what went wrong stays as it is', () => {
    for (const said of [
      'Failed to fetch dynamically imported module',
      'tab “plans” speaks contract 2',
      'đọc thuộc tính của undefined (dòng 12:3456), 404',
    ])
      expect(impersonal(said)).toBe(said)
    expect([impersonal(' \u0000 '), impersonal('?')]).toEqual([null, null])
  })

  it('is cut between signs, not within one', () => {
    expect(impersonal(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199))
    expect(impersonal('😀'.repeat(150))).toBe('😀'.repeat(100))
  })

  it('is read in about the same time whoever wrote it', () => {
    const pieces = ['x', '1', '1 ', 'a1', '@', 'a@', '?', '%40', 'eyJ', 'ab_', '.1', '…', 'https://', ';a', 'key=', '́']
    const long = pieces.map((piece) => piece.repeat(400_000 / piece.length))
    for (const text of long) expect(impersonal(text)?.length ?? 0).toBeLessThanOrEqual(200)
  })
})
