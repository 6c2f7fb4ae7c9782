import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', {
  description: 'A thing with a global id (đối tượng có mã toàn cục).',
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque global id; permanent.' })
  id!: string
}
