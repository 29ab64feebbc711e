package org.trusttimeline.events.vocabulary;

/** The practices of intention (the article, its fourth paragraph). */
public enum Practice {
    AWARENESS,
    UNDERSTANDING,
    ACTIVE_LISTENING,
    FEELINGS_PUT_INTO_WORDS,
    OPEN_ENDED_QUESTIONS
}
