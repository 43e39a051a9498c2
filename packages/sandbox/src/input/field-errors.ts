import { Refusal, refuse } from '../refusal.js'

interface FieldError {
  message: string
  actual_length?: number
  max_length?: number
}

/** What is wrong with the fields of a body, in the order in which the server finds it. */
export class FieldErrors {
  readonly #byField = new Map<string, FieldError[]>()

  add(field: string, message: string): void {
    this.#push(field, { message })
  }

  invalid(field: string): void {
    this.add(field, `Field ${field} is invalid.`)
  }

  tooLong(field: string, actualLength: number, maxLength: number): void {
    this.#push(field, {
      message: `Field ${field} is too long.`,
      actual_length: actualLength,
      max_length: maxLength,
    })
  }

  refuseIfAny(): void {
    if (this.#byField.size === 0) return
    const { status, body } = refuse('Validation')
    throw new Refusal(status, { ...body, errors: Object.fromEntries(this.#byField) })
  }

  #push(field: string, error: FieldError): void {
    const errors = this.#byField.get(field)
    if (errors) errors.push(error)
    else this.#byField.set(field, [error])
  }
}
