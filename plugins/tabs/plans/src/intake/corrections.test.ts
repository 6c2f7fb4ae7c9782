import { describe, expect, test } from 'vitest'
import { intakeDraft, planDraft, spanOf, TEXT } from '../testing/plan-data.js'
import { changedCorrections, correctionsOf } from './corrections.js'
import { identityOf, newRow } from './draft-form.js'
import { differences } from './conflict.js'
import { marksOf } from './marks.js'
import { mistakesIn, refusedFields } from './mistakes.js'
import { formFromIntake, formFromPlan, linkMarks } from './read-draft.js'
import { targetOfMark, targetOfMistake } from './targets.js'

const formOf = (over = {}) => formFromIntake(intakeDraft(over), 'bac-giang.ldld')

describe('a form', () => {
  test('says what intake found, and nothing is changed by showing it', () => {
    const form = formOf()
    expect(form.document).toMatchObject({
      number: '',
      symbol: '/KH-LĐLĐ',
      issuedOn: '02/2024',
      title: 'Về an ninh nơi làm việc',
    })
    expect(changedCorrections(correctionsOf(form), correctionsOf(formOf()))).toBeNull()
  })

  test('sends only the parts that were changed', () => {
    const base = correctionsOf(formOf())
    const form = formOf()
    form.document.issuedOn = '16/2/2024'
    form.tasks[0]!.cooperators = 'Công an xã;  Đoàn Thanh niên ; '
    const changed = changedCorrections(correctionsOf(form), base)
    expect(Object.keys(changed ?? {})).toEqual(['document', 'tasks'])
    expect(changed?.document).toMatchObject({ issuedOn: '2024-02-16', number: null })
    expect(changed?.tasks?.[0]?.cooperators).toEqual(['Công an xã', 'Đoàn Thanh niên'])
  })

  test('lets go of the registered document when what names it is changed', () => {
    const form = formOf()
    expect(correctionsOf(form).citations?.[0]?.document).toBe('doc_33')
    form.citations[0]!.symbol = '34/KH-UBND'
    expect(correctionsOf(form).citations?.[0]).toMatchObject({ symbol: '34/KH-UBND', document: null })
  })

  test('tells by place which citation stands inside which, after rows were removed', () => {
    const form = formOf()
    const [outer, inner] = [newRow('citations'), newRow('citations')]
    form.citations.push({ ...outer, symbol: '13-KL/TW' }, { ...inner, symbol: '48-CT/TW', nestedIn: outer.key })
    form.citations.shift()
    expect(correctionsOf(form).citations?.map(({ nestedIn }) => nestedIn)).toEqual([null, 0])
    form.citations.shift()
    expect(correctionsOf(form).citations?.map(({ nestedIn }) => nestedIn)).toEqual([null])
  })

  test('of a kept draft finds its marks again by equal words', () => {
    const form = formFromPlan(planDraft())
    form.tasks.push({ ...newRow('tasks'), text: 'Việc tự thêm' })
    linkMarks(form, intakeDraft())
    expect(form.citations.map(({ mark }) => mark)).toEqual(['citations:0'])
    expect(form.tasks.map(({ mark }) => mark)).toEqual(['tasks:0', null])
    expect(identityOf(form.citations[0]!)).toBe(form.citations[0]!.identity)
  })
})

describe('mistakes', () => {
  test('are named by the paths of the gateway', () => {
    const form = formOf()
    form.document.title = ' '
    form.document.issuedOn = '31/02/2024'
    form.tasks[0]!.due = 'cuối năm'
    form.targets[0]!.quantity = 'mười'
    form.recipients.push(newRow('recipients'))
    expect(mistakesIn(form)).toEqual({
      'document.title': 'draft.needed',
      'document.issuedOn': 'draft.dateWrong',
      'tasks.0.due': 'draft.dateWrong',
      'targets.0.quantity': 'draft.quantityWrong',
      'recipients.0.name': 'draft.needed',
    })
    expect(targetOfMistake('tasks.0.due', form)).toBe(`row:${form.tasks[0]!.key}`)
    expect(targetOfMistake('document.title', form)).toBe('document.title')
  })

  test('that the gateway found lie on the same fields', () => {
    expect(
      Object.keys(refusedFields(['corrections.tasks.3.due', 'input.corrections.document.title', 'purpose'])),
    ).toEqual(['tasks.3.due', 'document.title', 'purpose'])
  })
})

describe('marks', () => {
  test('stand where the words stand, although a character takes two places', () => {
    const marks = marksOf(TEXT, intakeDraft())
    const wordsOf = (id: string) =>
      marks.filter((mark) => mark.id === id).map(({ start, end }) => TEXT.slice(start, end))
    expect(spanOf('Số: ').start).toBe(2)
    expect(wordsOf('citations:0')).toEqual(['Kế hoạch số 33/KH-UBND'])
    expect(wordsOf('targets:0')).toEqual(['ít nhất 10 cuộc'])
    expect(wordsOf('warning:0')).toEqual(['Số: '])
  })

  test('lead to their field, row or warning', () => {
    const form = formOf()
    expect(targetOfMark('targets:0', form)).toBe(`row:${form.targets[0]!.key}`)
    expect([targetOfMark('title:0', form), targetOfMark('warning:0', form)]).toEqual(['document.title', 'warning:0'])
    expect([targetOfMark('targets:7', form), targetOfMark('unread:0', form)]).toEqual([null, null])
  })
})

describe('a conflict', () => {
  test('shows field by field what somebody else has saved', () => {
    const theirs = formOf()
    theirs.document.place = 'Lạng Giang'
    theirs.tasks.push({ ...newRow('tasks'), text: 'Việc mới' })
    expect(differences(correctionsOf(theirs), correctionsOf(formOf()))).toEqual([
      { part: 'document', field: 'place', theirs: 'Lạng Giang', ours: 'Bắc Giang' },
      {
        part: 'tasks',
        field: null,
        theirs: '1. Tập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.\n2. Việc mới',
        ours: '1. Tập huấn trước ngày 28/02/2024 ít nhất 10 cuộc.',
      },
    ])
  })
})
