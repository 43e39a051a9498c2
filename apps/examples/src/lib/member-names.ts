import { ErrorCode, isApiError, type PluralKit } from '@pluralkit-openapi/sdk'

/** The names of a system's members by id: none if the list is private, and never those of private members. */
export async function memberNames(pk: PluralKit, systemRef: string): Promise<Map<string, string>> {
  try {
    const members = await pk.members.list(systemRef)
    return new Map(members.map(({ id, name }) => [id, name]))
  } catch (error) {
    if (isApiError(error, ErrorCode.MemberListPrivate)) return new Map()
    throw error
  }
}
