/** The shapes of the REST contract. Offsets are UTF-16 units, end-exclusive: `text.slice(start, end)` is the quote. */
export interface Span {
  start: number;
  end: number;
}

export interface Quote extends Span {
  quote: string;
}

export interface ArticleSummary {
  id: string;
  title: string;
  source: string | null;
  words: number;
  sentences: number;
  addedAt: string;
  /** How many sentences are ready to be searched. Absent on a server that prepares before it answers. */
  indexing?: { done: number; total: number };
}

export interface Article extends ArticleSummary {
  text: string;
  paragraphs: Span[];
  sentenceSpans: Span[];
}

export interface ArticlePage {
  items: ArticleSummary[];
  nextCursor: string | null;
}

export interface NewArticle {
  title?: string;
  text: string;
  source?: string;
}

export interface Citation extends Quote {
  sentence: Span;
  n?: number;
}

/** Who should have answered, and why it did not. */
export interface InsteadOf {
  engine: string;
  reason: string;
}

export interface Answer {
  outcome: "found" | "not-in-article" | "talk";
  text: string;
  confidence: number;
  engine: string;
  citations: Citation[];
  nearest: Quote[];
  insteadOf?: InsteadOf;
}

export interface Turn {
  id: string;
  question: string;
  understoodAs: string | null;
  answer: Answer;
  suggestions?: string[];
  askedAt: string;
  kind?: string;
  candidates?: string[];
}

/** Ordinals of paragraphs, from 1. */
export interface Coverage {
  paragraphs: number;
  /** Absent on a server that is not told. */
  read?: number[];
  asked: number[];
  quizzed: number[];
}

export interface Conversation {
  id: string;
  articleId: string;
  turns: Turn[];
  coverage?: Coverage;
}

export type Feedback = "immediate" | "deferred";

/** Who decides when a learner sees how an answer was graded: the learner, or the author for all. */
export type FeedbackMode = "choice" | Feedback;

export interface QuizRequest {
  items: number;
  kinds: string[];
  seed?: number;
}

export interface Option {
  id: string;
  text: string;
}

export interface Item {
  id: string;
  kind: string;
  stem: string;
  options: Option[] | null;
}

export interface Shortage {
  asked: number;
  written: number;
  reasons: { reason: string; count: number }[];
}

export interface Quiz {
  id: string;
  articleId: string;
  title: string;
  engine: string;
  items: Item[];
  shortage: Shortage | null;
  createdAt: string;
  /** What the author binds learners to; absent where nothing is decided. */
  timeLimitSeconds?: number | null;
  feedback?: FeedbackMode;
  /** Only in the answer to the request that had it written. */
  authorSecret?: string;
}

export type Verdict = "correct" | "incorrect" | "unsure" | "unanswered";

export interface Review {
  itemId: string;
  verdict: Verdict;
  score: number;
  /** The learner decides where the grader is unsure. */
  decidedBy: "grader" | "learner";
  key: { optionId?: string; text: string; alsoAccepted: string[]; order?: string[] };
  evidence: Quote[];
  explanation: string | null;
  optionNotes: { optionId: string; note: string }[];
}

/** What the learner gave: one of the three. */
export interface Given {
  optionId?: string | null;
  text?: string | null;
  /** Ids of all options, the earliest event first. */
  order?: string[] | null;
  /** Grows with each that this browser gives for the item, so that a request which is late changes nothing. */
  sequence?: number | null;
}

export interface Response extends Given {
  itemId: string;
  review?: Review | null;
}

export interface Result {
  score: number;
  maxScore: number;
  reviews: Review[];
  byKind: { kind: string; score: number; maxScore: number }[];
  byPart: { part: "beginning" | "middle" | "end"; score: number; maxScore: number }[];
}

export interface Attempt {
  id: string;
  quizId: string;
  state: "in-progress" | "submitted";
  feedback: Feedback;
  responses: Response[];
  startedAt: string;
  submittedAt: string | null;
  /** Until the time limit, when the server answered; null without a limit, and once submitted. */
  secondsLeft?: number | null;
  result: Result | null;
}

/** What one format would make of a quiz. */
export interface ExportFormat {
  format: string;
  fileName: string;
  held: number;
  notHeld: { itemId: string; reason: string }[];
  leavesOut: string[];
}

export interface Exports {
  formats: ExportFormat[];
}

/** A new attempt on what was missed. */
export interface Retry {
  attempt: Attempt;
  quiz: Quiz;
  items: { itemId: string; missedItemId: string; fresh: boolean }[];
}

export interface Card {
  id: string;
  articleId: string;
  title: string;
  item: Item;
  repetitions: number;
  intervalDays: number;
  dueOn: string;
}

export interface DueCards {
  today: string;
  cards: Card[];
  total: number;
  nextOn: string | null;
  deckCards: number;
}

export interface DraftOption extends Option {
  note: string;
}

/** One question as its author sees it. */
export interface DraftItem {
  id: string;
  kind: string;
  stem: string;
  options: DraftOption[] | null;
  key: string;
  alsoAccepted: string[];
  order: string[] | null;
  evidence: Quote[];
  explanation: string;
  warnings: string[];
}

export interface Draft {
  quizId: string;
  articleId: string;
  title: string;
  revision: number;
  timeLimitSeconds: number | null;
  feedback: FeedbackMode;
  questions: QuestionsMode;
  items: DraftItem[];
}

/** What an author changes of a question; what is absent stays. */
export type ItemEdit = Partial<Pick<DraftItem, "stem" | "options" | "key" | "alsoAccepted" | "order" | "explanation">>;

/** Whether questions are answered elsewhere that an attempt in progress asks. */
export type QuestionsMode = "by-feedback" | "answered" | "withheld";

export interface QuizSettings {
  title: string;
  timeLimitSeconds: number | null;
  feedback: FeedbackMode;
  questions: QuestionsMode;
}

export interface QuizVersion {
  quizId: string;
  number: number;
  publishedAt: string;
}
