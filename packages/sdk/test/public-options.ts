import { fileURLToPath } from 'node:url'
import ts from 'typescript'

// What the types say of the options that public functions take: so that a test finds those that will be added.

type Kind = 'number' | 'string' | 'choice' | 'boolean' | 'function' | 'object' | 'null'

/** An option, as its type and its documentation describe it. */
export interface Option {
  name: string
  /** Kinds of values that its type allows. */
  kinds: Set<Kind>
  /** Whether the documentation allows `Infinity`. */
  isEndless: boolean
  /** Whether an empty object makes sense, as nothing in it is required. */
  mayBeEmpty: boolean
  /** The options inside of it. */
  options: Option[]
}

const entries = ['index', 'dispatch/index', 'redis/index', 'values/index', 'openapi-fetch/index']
const files = entries.map((entry) => fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url)))
const program = ts.createProgram(files, {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
})
const checker = program.getTypeChecker()

/** The last parameter of every public function that takes options, by the function's name; methods of a client begin with `pk.`. */
export function optionsOfFunctions(): Map<string, Option[]> {
  const found = new Map<string, Option[]>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      if (target.name === 'PluralKit') addMethods(found, 'pk', checker.getDeclaredTypeOfSymbol(target))
      else if (target.flags & ts.SymbolFlags.Function)
        add(found, target.name, checker.getTypeOfSymbol(target))
    }
  }
  return found
}

function addMethods(found: Map<string, Option[]>, path: string, type: ts.Type): void {
  for (const member of type.getProperties()) {
    const memberType = checker.getTypeOfSymbol(member)
    if (memberType.getCallSignatures().length > 0) add(found, `${path}.${member.name}`, memberType)
    else if (memberType.flags & ts.TypeFlags.Object) addMethods(found, `${path}.${member.name}`, memberType)
  }
}

function add(found: Map<string, Option[]>, name: string, type: ts.Type): void {
  const parameter = type.getCallSignatures()[0]?.getParameters().at(-1)
  const declared = parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter))
  if (declared && (parameter.name === 'options' || /Options$/.test(declared.symbol?.name ?? '')))
    found.set(name, optionsIn(declared))
}

function optionsIn(type: ts.Type): Option[] {
  return type.getProperties().map((property) => {
    const propertyType = checker.getTypeOfSymbol(property)
    const types = (propertyType.isUnion() ? propertyType.types : [propertyType]).map(withoutBrand)
    const objects = types.filter((each) => kindOf(each) === 'object')
    const [only] = objects
    const isOurs =
      objects.length === 1 && only !== undefined && isDeclaredHere(only) && !only.getStringIndexType()
    const mayBeEmpty = objects.some((each) =>
      each
        .getProperties()
        .every(({ flags, name }) => flags & ts.SymbolFlags.Optional || name.startsWith('__')),
    )
    const documentation = ts.displayPartsToString(property.getDocumentationComment(checker))
    const tags = ts.displayPartsToString(property.getJsDocTags(checker).flatMap(({ text = [] }) => text))
    return {
      name: property.name,
      kinds: new Set(types.map(kindOf).filter((kind) => kind !== undefined)),
      isEndless: /Infinity|no limit/.test(documentation + tags),
      mayBeEmpty,
      options: isOurs && (mayBeEmpty || !only.getProperties().every(isMethod)) ? optionsIn(only) : [],
    }
  })
}

/** The shape in an intersection, which else only looks for keys that are not known. */
const withoutBrand = (type: ts.Type) => (type.isIntersection() ? (type.types[0] ?? type) : type)

/** A thing with methods, such as a logger, is no set of options. */
const isMethod = (property: ts.Symbol) =>
  checker.getNonNullableType(checker.getTypeOfSymbol(property)).getCallSignatures().length > 0

const isDeclaredHere = (type: ts.Type) =>
  (type.aliasSymbol ?? type.symbol)?.declarations?.every((declaration) =>
    declaration.getSourceFile().fileName.includes('/sdk/src/'),
  ) ?? false

function kindOf(type: ts.Type): Kind | undefined {
  const { flags } = type
  if (flags & ts.TypeFlags.NumberLike) return 'number'
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (flags & ts.TypeFlags.StringLiteral) return 'choice'
  if (flags & ts.TypeFlags.StringLike) return 'string'
  if (flags & ts.TypeFlags.Null) return 'null'
  if (flags & ts.TypeFlags.Undefined) return undefined
  return type.getCallSignatures().length > 0 ? 'function' : 'object'
}
