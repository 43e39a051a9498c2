import { expectTypeOf, test } from 'vitest'
import {
  ApiError,
  type ApiErrorWithCode,
  ErrorCode,
  isApiError,
  isPluralKitError,
  type PluralKitError,
  type RateLimitError,
  type ValidationError,
} from '../../src/index.js'

declare const error: unknown

test('the code of an error narrows its status and its body', () => {
  if (!isApiError(error)) return
  if (error.code === ErrorCode.MemberNotFound) {
    expectTypeOf(error.status).toEqualTypeOf<404>()
    expectTypeOf(error.body.code).toEqualTypeOf<20002>()
  }
  if (error.code === ErrorCode.Validation) expectTypeOf(error).toEqualTypeOf<ValidationError>()
  // @ts-expect-error: no such code
  if (error.code === 12345) return
})

test('the status of an error narrows its code', () => {
  if (!isApiError(error)) return
  if (error.status === 429) expectTypeOf(error).toEqualTypeOf<RateLimitError>()
  if (error.status === 401) expectTypeOf(error.code).toEqualTypeOf<0>()
  if (error.status === 404) expectTypeOf<20001>().toExtend<typeof error.code>()
  // @ts-expect-error: no such status
  if (error.status === 418) return
})

test('a guard with a code narrows at once', () => {
  if (isApiError(error, 20001)) expectTypeOf(error.status).toEqualTypeOf<404>()
  if (isApiError(error, ErrorCode.Validation)) expectTypeOf(error.errors).toBeObject()
  // @ts-expect-error: no such code
  isApiError(error, 12345)
})

test('the error that a code stands for has a name', () => {
  expectTypeOf<ApiErrorWithCode<typeof ErrorCode.Validation>>().toEqualTypeOf<ValidationError>()
  expectTypeOf<ApiErrorWithCode<20002>['status']>().toEqualTypeOf<404>()
  // @ts-expect-error: no such code
  expectTypeOf<ApiErrorWithCode<12345>>().toBeNever()
})

test('instanceof narrows like the guard', () => {
  if (error instanceof ApiError && error.code === ErrorCode.MemberLimitReached) {
    expectTypeOf(error.status).toEqualTypeOf<400>()
  }
  if (isPluralKitError(error)) expectTypeOf(error).toEqualTypeOf<PluralKitError>()
})

test('problems of fields are typed', () => {
  if (!isApiError(error, ErrorCode.Validation)) return
  const problem = Object.values(error.errors)[0]?.[0]
  expectTypeOf(problem?.message).toEqualTypeOf<string | undefined>()
  expectTypeOf(problem?.max_length).toEqualTypeOf<number | undefined>()
})
