/* The kinds of nodes of a template's syntax tree, which its types leave open. */

export function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

export function isContent(node: hbs.AST.Statement): node is hbs.AST.ContentStatement & { readonly original: string } {
  return node.type === 'ContentStatement'
}

export function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

export function isBlock(node: hbs.AST.Statement): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

export function isPartial(node: hbs.AST.Statement): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}
