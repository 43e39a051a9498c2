/** A response whose body is in memory, so that one can look into it before it is sent. It has no stream either. */
export class BufferedResponse extends Response {
  constructor(
    readonly content: string | Uint8Array<ArrayBuffer> | null,
    init: ResponseInit,
  ) {
    super(null, init)
  }

  /** For an answer that is known to be text, as all of the sandbox's are. */
  static async from(response: Response): Promise<BufferedResponse> {
    if (response instanceof BufferedResponse) return response
    return new BufferedResponse(response.body && (await response.text()), response)
  }

  toResponse(): Response {
    return new Response(this.content, this)
  }
}
