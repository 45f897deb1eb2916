/**
 * Nodes of the graph by identifier, made when first asked for. Each has a root of its own: made
 * within whatever asks first, its values would stop following when that is gone.
 */
export class NodeMap<Node> {
  private readonly nodes = new Map<string, Node>();

  constructor(private readonly make: (id: string) => Node) {}

  of(id: string): Node {
    let node = this.nodes.get(id);
    if (node) return node;
    $effect.root(() => {
      node = this.make(id);
    });
    this.nodes.set(id, node as Node);
    return node as Node;
  }
}
