import { Field, InputType } from 'type-graphql'

@InputType('FinishSignInInput', {
  description: 'A sign-in that a provider has vouched for (hoàn tất đăng nhập qua nhà cung cấp).',
})
export class FinishSignInInput {
  @Field(() => String, { description: 'One-time code (mã một lần), `antq_p_…`, from the address of the page.' })
  code!: string

  @Field(() => String, {
    description: 'What the page kept (mã kiểm chứng): its SHA-256 was sent off with the sign-in as `challenge`.',
  })
  verifier!: string
}
