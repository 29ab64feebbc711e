package org.trusttimeline.query.projection;

class DocumentsInMemoryTest extends DocumentsContract {

    private final Documents documents = new DocumentsInMemory();

    @Override
    Documents documents() {
        return documents;
    }
}
