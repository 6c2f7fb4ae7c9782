import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { type Unit, unitWithCode } from '../organization/index.js'
import { endUnit, moveUnit, renameUnit } from './unit-administration.service.js'
import {
  EndUnitInput,
  MoveUnitInput,
  RegisterUnitInput,
  RenameUnitInput,
  UnitPayload,
} from './unit-administration.type.js'
import { registerUnit } from './unit-registration.service.js'

/** On a conflict the officer is shown what is there now. */
async function change(context: RequestContext, code: string, work: () => Promise<Unit>): Promise<UnitPayload> {
  const payload: UnitPayload = await answer(context, async (): Promise<UnitPayload> => ({ unit: await work() }))
  if (payload.error?.code === 'VERSION_CONFLICT') payload.unit = await unitWithCode(context, code)
  return payload
}

@Resolver()
export class UnitAdministrationResolver {
  @Mutation(() => UnitPayload, {
    description:
      'Registers a unit under one over which you may manage units (đăng ký đơn vị). Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, UNIT_CODE_INVALID, UNIT_CODE_TAKEN, UNIT_ENDED, INPUT_INVALID, DATE_INVALID.',
  })
  registerUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterUnitInput, { description: 'The new unit.' }) input: RegisterUnitInput,
  ): Promise<UnitPayload> {
    return answer(context, async () => ({ unit: await registerUnit(context, input) }))
  }

  @Mutation(() => UnitPayload, {
    description:
      'Gives a unit another name, abbreviation or kind from a day on (đổi tên đơn vị); documents of earlier days keep the earlier name. The right is asked for over the unit above. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, UNIT_ENDED, VERSION_CONFLICT, INPUT_INVALID, DATE_INVALID.',
  })
  renameUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => RenameUnitInput, { description: 'What is new, and from which day on.' }) input: RenameUnitInput,
  ): Promise<UnitPayload> {
    return change(context, input.unit, () => renameUnit(context, input))
  }

  @Mutation(() => UnitPayload, {
    description:
      'Puts a unit and all that stands below it under another unit from a day on (chuyển đơn vị). The right is asked for over the unit above and over the new one. Plans issued from that day on stand in the lists of the new superiors. Refuses as renameUnit, and with UNIT_CIRCLE.',
  })
  moveUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => MoveUnitInput, { description: 'Which unit goes where, and from which day on.' })
    input: MoveUnitInput,
  ): Promise<UnitPayload> {
    return change(context, input.unit, () => moveUnit(context, input))
  }

  @Mutation(() => UnitPayload, {
    description:
      'Ends a unit after a day and says who takes over (kết thúc, sáp nhập, chia tách đơn vị): several units with one successor are a merge, one with several a split. The right is asked for over the unit above and over each successor. An end that has not come may be put on another day. Refuses as renameUnit, and with UNIT_CIRCLE, UNIT_HAS_CHILDREN, UNIT_CHANGED_LATER.',
  })
  endUnit(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndUnitInput, { description: 'The last day, and who takes over.' }) input: EndUnitInput,
  ): Promise<UnitPayload> {
    return change(context, input.unit, () => endUnit(context, input))
  }
}
