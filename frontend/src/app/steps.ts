type Step = () => Promise<void>;

/** Takes one step at a time, and then the last one that was asked for meanwhile: a key that is held down does not run on. */
export class Steps {
  private next: Step | undefined;
  private isTaking = false;

  async take(step: Step): Promise<void> {
    this.next = step;
    if (this.isTaking) {
      return;
    }
    this.isTaking = true;
    try {
      for (let current = this.pop(); current; current = this.pop()) {
        await current();
      }
    } finally {
      this.isTaking = false;
    }
  }

  private pop(): Step | undefined {
    const step = this.next;
    this.next = undefined;
    return step;
  }
}
