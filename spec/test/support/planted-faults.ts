// cspell:ignore Forbiden Forrest lenght Membre membres optionel prefiks Privaty querry sistem

export interface PlantedFault {
  fault: string
  /** The rule that has to name it. */
  rule: string
  file: string
  at: (string | number)[]
  /** New value; left out to delete what is there. */
  to?: unknown
  /** Where the rule points, if not into the file with the fault. */
  seenIn?: string
}

const getSystem = 'paths/systems_{systemRef}.yaml'
const createMember = 'paths/members.yaml'
const deleteMember = 'paths/members_{memberRef}.yaml'

export const plantedFaults: PlantedFault[] = [
  // The OpenAPI format

  {
    fault: 'nullable, a keyword of OpenAPI 3.0',
    rule: 'struct',
    file: 'components/schemas/Member.yaml',
    at: ['properties', 'tts', 'nullable'],
    to: true,
  },
  {
    fault: 'a mistyped schema keyword',
    rule: 'struct',
    file: 'components/schemas/fields/DisplayName.yaml',
    at: ['maxLenght'],
    to: 100,
  },
  {
    fault: 'a parameter in no known place',
    rule: 'struct',
    file: 'components/parameters/SwitchesLimit.yaml',
    at: ['in'],
    to: 'querry',
  },
  {
    fault: 'a response without a description',
    rule: 'struct',
    file: 'components/responses/NoContent.yaml',
    at: ['description'],
  },
  {
    fault: 'an unknown rate limit scope',
    rule: 'struct',
    file: createMember,
    at: ['post', 'x-rate-limit', 'scope'],
    to: 'generic_put',
  },
  {
    fault: 'a rate limit without a cost',
    rule: 'struct',
    file: createMember,
    at: ['post', 'x-rate-limit', 'cost'],
  },
  {
    fault: 'an error code that does not say when it comes',
    rule: 'struct',
    file: 'components/x-error-codes.yaml',
    at: [0, 'when'],
  },
  {
    fault: 'a reference to a file that does not exist',
    rule: 'no-unresolved-refs',
    file: 'components/schemas/FullSwitch.yaml',
    at: ['properties', 'members', 'items', '$ref'],
    to: './Membre.yaml',
  },
  {
    fault: 'a reference to a page that does not exist',
    rule: 'no-unresolved-refs',
    file: 'openapi.yaml',
    at: ['info', 'description', '$ref'],
    to: 'docs/nowhere.md',
  },
  {
    fault: 'a required key that is not defined',
    rule: 'no-required-schema-properties-undefined',
    file: 'components/schemas/ProxyTag.yaml',
    at: ['required', 0],
    to: 'prefiks',
  },
  {
    fault: 'a number in an enum of texts',
    rule: 'no-enum-type-mismatch',
    file: 'components/schemas/fields/AutoproxyMode.yaml',
    at: ['enum', 0],
    to: 0,
  },
  {
    fault: 'an enum value twice',
    rule: 'no-duplicated-enum-values',
    file: 'components/schemas/fields/AutoproxyMode.yaml',
    at: ['enum', 1],
    to: 'off',
  },
  {
    fault: 'items of something that is no array',
    rule: 'no-schema-type-mismatch',
    file: 'components/schemas/Member.yaml',
    at: ['properties', 'tts', 'items'],
    to: { type: 'string' },
  },
  {
    fault: 'alternatives that overlap',
    rule: 'no-illogical-composition-keywords',
    file: 'components/schemas/Member.yaml',
    at: ['properties', 'color', 'oneOf', 1],
    to: { $ref: './fields/Color.yaml' },
  },
  {
    fault: 'a component that nothing uses',
    rule: 'no-unused-components',
    file: 'openapi.yaml',
    at: ['components', 'headers'],
    to: { Unused: { description: 'Unused.', schema: { type: 'string' } } },
  },
  {
    fault: 'a server address with a slash at its end',
    rule: 'no-server-trailing-slash',
    file: 'openapi.yaml',
    at: ['servers', 0, 'url'],
    to: 'https://api.pluralkit.me/v2/',
  },
  {
    fault: 'a path with a slash at its end',
    rule: 'no-path-trailing-slash',
    file: 'openapi.yaml',
    at: ['paths', '/members/'],
    to: { description: 'The members.' },
  },
  {
    fault: 'a path with a query',
    rule: 'path-not-include-query',
    file: 'openapi.yaml',
    at: ['paths', '/members?all'],
    to: { description: 'The members.' },
  },
  {
    fault: 'two paths that differ in the name of a parameter only',
    rule: 'no-identical-paths',
    file: 'openapi.yaml',
    at: ['paths', '/members/{otherRef}'],
    to: { $ref: 'paths/members_{memberRef}.yaml' },
  },
  {
    fault: 'a path parameter that is not declared',
    rule: 'path-parameters-defined',
    file: deleteMember,
    at: ['parameters'],
  },
  {
    fault: 'an unknown security scheme',
    rule: 'security-defined',
    file: createMember,
    at: ['post', 'security', 0],
    to: { cookie: [] },
  },

  // What the build derives

  {
    fault: 'a response with an error that the table does not have',
    rule: 'pluralkit/derive-errors',
    file: 'components/responses/Forbidden.yaml',
    at: ['x-errors', 0],
    to: 'Forbiden',
  },
  {
    fault: 'a model derived without a key that the other model does not have',
    rule: 'pluralkit/derive-models',
    file: 'components/schemas/MessageMember.yaml',
    at: ['x-derive', 'without', 0],
    to: 'sistem',
  },
  {
    fault: 'a model derived from a file that does not exist',
    rule: 'no-unresolved-refs',
    file: 'components/schemas/dispatch/GroupPrivacyChanges.yaml',
    at: ['x-derive', 'from', '$ref'],
    to: '../GroupPrivaty.yaml',
  },
  {
    fault: 'a mistyped way to derive a model',
    rule: 'pluralkit/derive-models',
    file: 'components/schemas/GroupUpdate.yaml',
    at: ['x-derive', 'optionel'],
    to: true,
  },
  {
    fault: 'a derived model that may be empty',
    rule: 'rule/update-model-not-empty',
    file: 'components/schemas/GroupPrivacyUpdate.yaml',
    at: ['minProperties'],
  },

  // Examples

  {
    fault: 'an example without a required key',
    rule: 'no-invalid-media-type-examples',
    file: 'components/examples/Robin.yaml',
    at: ['value', 'uuid'],
  },
  {
    fault: 'an example with a key that is not documented',
    rule: 'no-invalid-media-type-examples',
    file: 'components/examples/Robin.yaml',
    at: ['value', 'nickname'],
    to: 'Rob',
  },
  {
    fault: 'an example beyond a limit',
    rule: 'no-invalid-media-type-examples',
    file: 'components/examples/requests/NewMember.yaml',
    at: ['value', 'name'],
    to: 'x'.repeat(101),
  },
  {
    fault: 'an error example without what the error has besides its message',
    rule: 'no-invalid-media-type-examples',
    file: 'components/x-error-codes.yaml',
    at: [5, 'example', 'retry_after'],
    seenIn: 'openapi.yaml',
  },
  {
    fault: 'an example that embeds one that does not exist',
    rule: 'pluralkit/compose-examples',
    file: 'components/examples/GroupsOfRobin.yaml',
    at: ['value', 0, '$ref'],
    to: './Forrest.yaml#/value',
  },
  {
    fault: 'an example that leaves out a key that is not there',
    rule: 'pluralkit/compose-examples',
    file: 'components/examples/OwnMessage.yaml',
    at: ['value', 'member', 'x-without', 0],
    to: 'sistem',
  },
  {
    fault: 'a wrong example of a parameter',
    rule: 'no-invalid-parameter-examples',
    file: 'components/parameters/SwitchesLimit.yaml',
    at: ['example'],
    to: 101,
  },
  {
    fault: 'a wrong example in a schema',
    rule: 'no-invalid-schema-examples',
    file: 'components/schemas/fields/ShortId.yaml',
    at: ['examples', 0],
    to: 'EXA-MPL',
  },
  {
    fault: 'a wrong example of a header',
    rule: 'pluralkit/valid-header-example',
    file: 'components/headers/X-RateLimit-Limit.yaml',
    at: ['example'],
    to: 'ten',
  },
  {
    fault: 'a wrong named example of a header',
    rule: 'pluralkit/valid-header-example',
    file: 'components/headers/X-RateLimit-Limit.yaml',
    at: ['examples'],
    to: { none: { value: 0 } },
  },
  {
    fault: 'a body without an example',
    rule: 'rule/named-examples',
    file: 'components/responses/UnsupportedMediaType.yaml',
    at: ['content', 'application/problem+json', 'examples'],
  },
  {
    fault: 'a body with an empty list of examples',
    rule: 'rule/named-examples',
    file: createMember,
    at: ['post', 'requestBody', 'content', 'application/json', 'examples'],
    to: {},
  },

  // Values that a validator would trip over

  {
    fault: 'a pattern that does not compile',
    rule: 'rule/valid-pattern',
    file: 'components/schemas/Message.yaml',
    at: ['properties', 'original', 'pattern'],
    to: '^[0-9{0,20}$',
  },
  {
    fault: 'a pattern that does not compile in RE2',
    rule: 'pluralkit/portable-pattern',
    file: 'components/schemas/fields/MemberAlias.yaml',
    at: ['pattern'],
    to: '^(?!x)y',
  },
  {
    fault: 'a default beyond its maximum',
    rule: 'pluralkit/valid-default',
    file: 'components/parameters/SwitchesLimit.yaml',
    at: ['schema', 'default'],
    to: 101,
  },
  {
    fault: 'a default of the wrong type',
    rule: 'pluralkit/valid-default',
    file: 'components/parameters/WithMembers.yaml',
    at: ['schema', 'default'],
    to: 'no',
  },
  {
    fault: 'a default outside its enum',
    rule: 'pluralkit/valid-default',
    file: 'components/schemas/fields/AutoproxyMode.yaml',
    at: ['default'],
    to: 'on',
  },

  // Operations

  {
    fault: 'an operation without an id',
    rule: 'operation-operationId',
    file: createMember,
    at: ['post', 'operationId'],
  },
  {
    fault: 'an operation id twice',
    rule: 'operation-operationId-unique',
    file: createMember,
    at: ['post', 'operationId'],
    to: 'createGroup',
    seenIn: 'paths/groups.yaml',
  },
  {
    fault: 'a GET with an unknown verb',
    rule: 'rule/operation-id-get',
    file: getSystem,
    at: ['get', 'operationId'],
    to: 'fetchSystem',
  },
  {
    fault: 'a POST with the verb of a PATCH',
    rule: 'rule/operation-id-post',
    file: createMember,
    at: ['post', 'operationId'],
    to: 'updateMembers',
  },
  {
    fault: 'a PATCH with an unknown verb',
    rule: 'rule/operation-id-patch',
    file: getSystem,
    at: ['patch', 'operationId'],
    to: 'patchSystem',
  },
  {
    fault: 'a DELETE with an unknown verb',
    rule: 'rule/operation-id-delete',
    file: deleteMember,
    at: ['delete', 'operationId'],
    to: 'removeMember',
  },
  {
    fault: 'a method that the API has not',
    rule: 'rule/operation-methods',
    file: createMember,
    at: ['put'],
    to: { responses: {} },
  },
  {
    fault: 'an operation without a summary',
    rule: 'operation-summary',
    file: createMember,
    at: ['post', 'summary'],
  },
  {
    fault: 'an operation without a description',
    rule: 'operation-description',
    file: createMember,
    at: ['post', 'description'],
  },
  {
    fault: 'an operation with an unknown tag',
    rule: 'operation-tag-defined',
    file: createMember,
    at: ['post', 'tags', 0],
    to: 'membres',
  },
  {
    fault: 'an operation with two tags',
    rule: 'operation-singular-tag',
    file: createMember,
    at: ['post', 'tags'],
    to: ['members', 'groups'],
  },
  {
    fault: 'an operation without a rate limit',
    rule: 'rule/operation-rate-limit',
    file: createMember,
    at: ['post', 'x-rate-limit'],
  },
  {
    fault: 'an operation that does not say whether it is safe to send it twice',
    rule: 'rule/operation-idempotent',
    file: createMember,
    at: ['post', 'x-idempotent'],
  },
  {
    fault: 'an operation that does not say why it is safe to send it twice',
    rule: 'struct',
    file: deleteMember,
    at: ['delete', 'x-idempotent', 'reason'],
  },
  {
    fault: 'an operation without a 429',
    rule: 'rule/operation-documents-429',
    file: createMember,
    at: ['post', 'responses', '429'],
  },

  // Texts

  {
    fault: 'a summary with a full stop',
    rule: 'rule/summary-sentence-case',
    file: createMember,
    at: ['post', 'summary'],
    to: 'Create a member.',
  },
  {
    fault: 'A Summary Like A Headline',
    rule: 'rule/summary-sentence-case',
    file: createMember,
    at: ['post', 'summary'],
    to: 'Create A Member',
  },
  {
    fault: 'a tag without a description',
    rule: 'tag-description',
    file: 'openapi.yaml',
    at: ['tags', 0, 'description'],
  },
  {
    fault: 'a parameter without a description',
    rule: 'parameter-description',
    file: 'components/parameters/SystemRef.yaml',
    at: ['description'],
  },
  {
    fault: 'a header without a description',
    rule: 'rule/header-description',
    file: 'components/headers/X-RateLimit-Limit.yaml',
    at: ['description'],
  },
  {
    fault: 'a property without a description',
    rule: 'rule/property-description',
    file: 'components/schemas/Member.yaml',
    at: ['properties', 'tts', 'description'],
  },
  {
    fault: 'a property that may be null and does not say what null means',
    rule: 'pluralkit/null-sentence',
    file: 'components/schemas/Autoproxy.yaml',
    at: ['properties', 'autoproxy_member', 'description'],
    to: 'Short id of the member, or null.',
  },
  {
    fault: 'a property of a property with an empty description',
    rule: 'rule/property-description',
    file: 'components/schemas/Message.yaml',
    at: ['properties', 'extra'],
    to: { type: 'object', description: 'Extra.', properties: { a: { type: 'string', description: '' } } },
  },
  {
    fault: 'a schema without a description',
    rule: 'rule/schema-description',
    file: 'components/schemas/Member.yaml',
    at: ['description'],
  },
  {
    fault: 'a response with an empty description',
    rule: 'rule/response-description',
    file: 'components/responses/NoContent.yaml',
    at: ['description'],
    to: '',
  },
  {
    fault: 'an enum whose values are not described',
    rule: 'rule/enum-descriptions',
    file: 'components/schemas/fields/AutoproxyMode.yaml',
    at: ['x-enumDescriptions'],
  },

  // Schemas

  {
    fault: 'a discriminator',
    rule: 'rule/no-discriminator-no-all-of',
    file: 'components/schemas/dispatch/DispatchEvent.yaml',
    at: ['discriminator'],
    to: { propertyName: 'type' },
  },
  {
    fault: 'an allOf',
    rule: 'rule/no-discriminator-no-all-of',
    file: 'components/schemas/errors/UnsupportedMediaTypeError.yaml',
    at: ['allOf'],
    to: [{ $ref: './FieldProblem.yaml' }],
  },
  {
    fault: 'a const without a type',
    rule: 'rule/const-has-type',
    file: 'components/schemas/errors/UnsupportedMediaTypeError.yaml',
    at: ['properties', 'status', 'type'],
  },
  {
    fault: 'a component that may be null',
    rule: 'rule/no-nullable-component-type',
    file: 'components/schemas/fields/Color.yaml',
    at: ['type'],
    to: ['string', 'null'],
  },
  {
    fault: 'a component with null as an alternative',
    rule: 'rule/no-nullable-component-branch',
    file: 'components/schemas/fields/Color.yaml',
    at: [],
    to: {
      description: 'A colour.',
      oneOf: [
        { type: 'string', description: 'Six digits.' },
        { type: 'null', description: 'None.' },
      ],
    },
  },
  {
    fault: 'a union without a name in a body',
    rule: 'pluralkit/named-unions',
    file: 'webhooks/PING.yaml',
    at: ['post', 'requestBody', 'content', 'application/json', 'schema'],
    to: { oneOf: [{ $ref: '../components/schemas/dispatch/PingEvent.yaml' }] },
  },
  {
    fault: 'a union without a name in a parameter',
    rule: 'pluralkit/named-unions',
    file: 'components/parameters/SwitchRef.yaml',
    at: ['schema'],
    to: { anyOf: [{ $ref: '../schemas/fields/UuidInPath.yaml' }] },
  },
  {
    fault: 'a response with several errors that is called like one of them',
    rule: 'pluralkit/derive-errors',
    file: 'components/responses/FrontersPrivate.yaml',
    at: ['x-errors', 1],
    to: 'Forbidden',
  },
  {
    fault: 'an open write model',
    rule: 'rule/write-model-closed',
    file: 'components/schemas/MemberCreate.yaml',
    at: ['additionalProperties'],
  },
  {
    fault: 'a write model that says it is open',
    rule: 'rule/write-model-closed',
    file: 'components/schemas/MemberUpdate.yaml',
    at: ['additionalProperties'],
    to: true,
  },
  {
    fault: 'an update that may be empty',
    rule: 'rule/update-model-not-empty',
    file: 'components/schemas/MemberUpdate.yaml',
    at: ['minProperties'],
  },
  {
    fault: 'a closed read model',
    rule: 'rule/read-model-open',
    file: 'components/schemas/Member.yaml',
    at: ['additionalProperties'],
    to: false,
  },
]
