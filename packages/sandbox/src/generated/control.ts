// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SandboxSystem: {
            id: string;
            name: string | null;
            token: string | null;
        };
        DispatchEvent: {
            url: string;
            payload: {
                type: string;
                signing_token: string | null;
                system_id: string;
                id: string | null;
                data: Record<string, never> | null;
            };
        };
        Delivery: {
            type: string;
            url: string;
            /** @description Null where no answer came, or nothing was sent. */
            status: number | null;
            /** @description Why there was no answer. */
            error: string | null;
            durationMs: number;
        };
        DispatchFaults: {
            /** @description Loses 64 % of CREATE_MEMBER and CREATE_GROUP, as they were lost when it was measured. */
            loseCreations?: boolean;
            /** @description Lets events be late by up to 100 ms, so that they overtake each other. */
            shuffle?: boolean;
        };
        WebhookRequest: {
            /** @description Where events are posted to, on http too. PluralKit itself takes https only. */
            url: string;
            /** @description The signing token that the address knows already. Without it a new one is made, as the bot does. */
            token?: string;
            /** @description Short id, UUID or account id. Without it, the first system. */
            system?: string;
        };
        WebhookRemoval: {
            /** @description Short id, UUID or account id. Without it, the first system. */
            system?: string;
        };
        Webhook: {
            url: string;
            /** @description The `signing_token` of its events. */
            token: string;
        };
        LoggedRequest: {
            /** @description In the sandbox's time. */
            at: string;
            method: string;
            /** @description With the query. */
            path: string;
            /** @description Null where no operation was reached. */
            operationId: string | null;
            /** @description Id of the system whose token was sent. */
            system: string | null;
            headers: {
                [key: string]: string;
            };
            /** @description What the operation read, up to 10,000 characters of it. */
            body: string | null;
            /** @description Null where the connection was dropped. */
            status: number | null;
        };
        ClockState: {
            now: string;
            /** @description Milliseconds since 1970. */
            nowMs: number;
            frozen: boolean;
        };
        /** @description Set goes first, then advance. */
        ClockChange: {
            /** @description A time such as `2026-11-21T12:00:00Z`, or milliseconds since 1970. */
            set?: string | number;
            advanceMs?: number;
            /** @description False lets it run on from where it stands. */
            freeze?: boolean;
        };
        Fault: {
            /** @enum {string} */
            kind: "latency" | "rateLimit" | "status" | "dropConnection" | "cutBody";
            /** @description An operationId. Without it, every operation. */
            operation?: string;
            /** @description For how many requests. Without it, until the faults are cleared. */
            count?: number;
            /** @description latency: how long to wait, 1000 by default. */
            latencyMs?: number;
            /** @description rateLimit: what the 429 says, 1000 by default. */
            retryAfterMs?: number;
            /** @description status: 503 by default. */
            status?: number;
            /** @description rateLimit, status and dropConnection: whether the change is made although the caller never learns of it. False by default. */
            runsOperation?: boolean;
        };
        TokenRequest: {
            /** @description Short id, UUID or account id. */
            system: string;
        };
        ControlError: {
            message: string;
            /** @description Where the bad value stands, such as `systems[0].members[2].color`. */
            path?: string;
        };
    };
    responses: {
        /** @description The time now. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClockState"];
            };
        };
        /** @description All faults that are planted, in the order in which they are tried. */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"][];
            };
        };
        /** @description Something is wrong with the request, and nothing has changed. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    seed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The systems of the seed, with the tokens that were made up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSystem"][];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every event of every system that has a webhook, as it was sent or would have been. PINGs are not among them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchEvent"][];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All events that were posted, and those that were not with the reason. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"][];
                };
            };
        };
    };
    changeDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchFaults"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
        };
    };
    setWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description The address and its signing token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookRemoval"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens are left out, wherever they stood. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedRequest"][];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
        };
    };
    changeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["Refused"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A seed, as `POST /snapshot` and `POST /seed` take it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
        };
    };
    replaceToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
}

export const controlSchemas = {
  "Fault": {
    "type": "object",
    "required": [
      "kind"
    ],
    "additionalProperties": false,
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "latency",
          "rateLimit",
          "status",
          "dropConnection",
          "cutBody"
        ]
      },
      "operation": {
        "type": "string",
        "description": "An operationId. Without it, every operation."
      },
      "count": {
        "type": "integer",
        "minimum": 1,
        "description": "For how many requests. Without it, until the faults are cleared."
      },
      "latencyMs": {
        "type": "integer",
        "minimum": 0,
        "description": "latency: how long to wait, 1000 by default."
      },
      "retryAfterMs": {
        "type": "integer",
        "minimum": 0,
        "description": "rateLimit: what the 429 says, 1000 by default."
      },
      "status": {
        "type": "integer",
        "minimum": 500,
        "maximum": 599,
        "description": "status: 503 by default."
      },
      "runsOperation": {
        "type": "boolean",
        "description": "rateLimit, status and dropConnection: whether the change is made although the caller never learns of it. False by default."
      }
    }
  },
  "ClockChange": {
    "type": "object",
    "description": "Set goes first, then advance.",
    "additionalProperties": false,
    "properties": {
      "set": {
        "type": [
          "string",
          "number"
        ],
        "description": "A time such as `2026-11-21T12:00:00Z`, or milliseconds since 1970."
      },
      "advanceMs": {
        "type": "number",
        "minimum": 0
      },
      "freeze": {
        "type": "boolean",
        "description": "False lets it run on from where it stands."
      }
    }
  },
  "TokenRequest": {
    "type": "object",
    "required": [
      "system"
    ],
    "additionalProperties": false,
    "properties": {
      "system": {
        "type": "string",
        "description": "Short id, UUID or account id."
      }
    }
  },
  "DispatchFaults": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "loseCreations": {
        "type": "boolean",
        "description": "Loses 64 % of CREATE_MEMBER and CREATE_GROUP, as they were lost when it was measured."
      },
      "shuffle": {
        "type": "boolean",
        "description": "Lets events be late by up to 100 ms, so that they overtake each other."
      }
    }
  },
  "WebhookRequest": {
    "type": "object",
    "required": [
      "url"
    ],
    "additionalProperties": false,
    "properties": {
      "url": {
        "type": "string",
        "description": "Where events are posted to, on http too. PluralKit itself takes https only."
      },
      "token": {
        "type": "string",
        "description": "The signing token that the address knows already. Without it a new one is made, as the bot does."
      },
      "system": {
        "type": "string",
        "description": "Short id, UUID or account id. Without it, the first system."
      }
    }
  },
  "WebhookRemoval": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "system": {
        "type": "string",
        "description": "Short id, UUID or account id. Without it, the first system."
      }
    }
  }
}
