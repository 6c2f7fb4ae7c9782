import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { errorOf } from '../foundation/refusal-error.js'
import { Refusal } from '../foundation/refusal.js'

/** The time that one operation has. Whoever works for it looks at `signal` before each step. */
export class Deadline {
  private readonly controller = new AbortController()
  private readonly timer: NodeJS.Timeout

  constructor(milliseconds: number) {
    this.timer = setTimeout(() => this.controller.abort(tooLate()), milliseconds)
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /**
   * The result of the work, if it comes in time.
   * @throws GraphQLError TIME_LIMIT; the work then ends at its next step
   */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const passed = new Promise<never>((_resolve, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason as GraphQLError), { once: true })
    })
    try {
      return await Promise.race([work(), passed])
    } finally {
      clearTimeout(this.timer)
    }
  }
}

/** No refusal: a mutation would answer with it, and under an idempotency key go on answering with it. */
function tooLate(): GraphQLError {
  const { message, extensions } = errorOf(new Refusal('TIME_LIMIT'))
  return new GraphQLError(message, { extensions })
}

interface Hurried {
  readonly deadline?: AbortSignal | undefined
}

/** Lets every field that leads to further objects look at the clock first, so that late work grows no further. */
export function stopAtDeadline(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && isCompositeType(getNamedType(field.type))) field.resolve = inTime(field.resolve)
    }
  }
  return schema
}

function inTime(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (source, given, context, info) => {
    ;(context as Hurried).deadline?.throwIfAborted()
    return resolve(source, given, context, info)
  }
}
