/** An answer whose body is in memory. */
export class BufferedResponse extends Response {
  constructor(
    readonly content: Uint8Array<ArrayBuffer> | null,
    init: ResponseInit,
  ) {
    super(content, init)
  }

  static async from(response: Response): Promise<BufferedResponse> {
    if (response instanceof BufferedResponse) return response
    return new BufferedResponse(response.body && new Uint8Array(await response.arrayBuffer()), response)
  }
}
