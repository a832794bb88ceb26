/** The answers that wait for nothing, so that those that do can let them pass. */
export class Passing {
  #underWay = 0
  #cameLately = false

  /** Notes that one begins. What it gives back notes that it ended. */
  begin(): () => void {
    this.#underWay += 1
    this.#cameLately = true
    return () => {
      this.#underWay -= 1
    }
  }

  /** Whether none is under way and none came since this was last asked. */
  isQuiet(): boolean {
    const isQuiet = this.#underWay === 0 && !this.#cameLately
    this.#cameLately = false
    return isQuiet
  }
}
