import type { TestGateway } from './gateway.js'
import { planText } from './plan-texts.js'

const CREATE = `mutation ($unit: String!, $text: String!) {
  createPlanFromIntake(input: { unit: $unit, text: $text }) { plan { id version } error { code } }
}`
const CHANGES = {
  update: 'updatePlan(input: { id: $id, version: $version, corrections: { purpose: ["Sửa lại"] } })',
  issue: 'issuePlan(input: { id: $id, version: $version, asPrinted: true })',
  withdraw: 'withdrawPlan(id: $id, version: $version)',
  close: 'closePlan(id: $id, version: $version)',
  reopen: 'reopenPlan(id: $id, version: $version)',
  discard: 'discardPlan(id: $id, version: $version)',
}

export type LifeStep = keyof typeof CHANGES
export const lifeSteps = Object.keys(CHANGES) as LifeStep[]

interface LivingPlan {
  id: string
  version: number
  token: string
}

/** Plans whose lives go on step by step, each by an officer of its unit. Steps that do not fit are refused. */
export class PlanLives {
  readonly plans: LivingPlan[] = []
  private made = 0

  constructor(private readonly gateway: TestGateway) {}

  /** @param cited number of a document that the plan cites; several plans may cite the same */
  async create(unit: string, cited = 34): Promise<LivingPlan> {
    this.made += 1
    const token = await this.gateway.tokenOf(unit)
    const citations = `Căn cứ Kế hoạch số ${cited}/KH-BCĐ ngày 16/2/2026 của Ban Chỉ đạo tỉnh Bắc Giang về phòng, chống tội phạm`
    const text = planText({ number: String(1000 + this.made), date: 'ngày 05 tháng 3 năm 2026', citations })
    const { data } = await this.gateway.ask(CREATE, { unit, text }, token)
    const { plan, error } = data.createPlanFromIntake
    if (error) throw new Error(error.code)
    const living = { ...plan, token }
    this.plans.push(living)
    return living
  }

  /** @returns the code of the refusal, if it was refused */
  async step(plan: LivingPlan, step: LifeStep): Promise<string | undefined> {
    const { id, version, token } = plan
    const mutation = `mutation ($id: ID!, $version: Int!) { step: ${CHANGES[step]} { plan { version } error { code } } }`
    const { data } = await this.gateway.ask(mutation, { id, version }, token)
    if (data.step.error) return data.step.error.code
    plan.version = data.step.plan?.version ?? version
    if (step === 'discard') this.plans.splice(this.plans.indexOf(plan), 1)
    return undefined
  }
}
