/*
 * Follows what others do: news that is heard once is taken over, however often the server has to be asked for it. News that comes while
 * the server is being asked is asked for after that.
 */

export const ASK_AGAIN = 5000; // milliseconds

export class Follower {
  #stand;
  #isBehind;
  #catchUp;
  #news = null;
  #following = false;

  /**
   * @param {function(): string} stand what the page knows of, to be compared
   * @param {function(object): boolean} isBehind whether some news says more than that
   * @param {function(): Promise<boolean>} catchUp asks the server; false if it gave no answer
   */
  constructor({ stand, isBehind, catchUp }) {
    this.#stand = stand;
    this.#isBehind = isBehind;
    this.#catchUp = catchUp;
  }

  async hear(news) {
    this.#news = news;
    if (this.#following) return;
    this.#following = true;
    try {
      while (this.#isBehind(this.#news)) {
        const asked = this.#news;
        const before = this.#stand();
        const answered = await this.#catchUp();
        if (!answered) await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
        else if (this.#news === asked && this.#stand() === before) return; // the server has no more to say
      }
    } finally {
      this.#following = false;
    }
  }
}
