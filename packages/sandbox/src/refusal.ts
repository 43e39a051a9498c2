import { errorCodes } from './generated/error-codes.js'

export type ErrorName = keyof typeof errorCodes

/** An answer that ends an operation early. It carries the JSON that the server would send. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${status} ${String(body['message'])}`)
  }
}

/** The refusal of this name in the document's table of errors. */
export function refuse(name: ErrorName): Refusal {
  const { status, message, code } = errorCodes[name]
  return new Refusal(status, { message, code })
}

/** The same for errors whose message repeats the reference that was sent. */
export function refuseNamed(name: ErrorName, ref: string): Refusal {
  const { status, message, code } = errorCodes[name]
  return new Refusal(status, { message: message.replace(/'[^']*'/, () => `'${ref}'`), code })
}

export const badRequest = () => refuse('BadRequest')
export const serverError = () => refuse('InternalServerError')
