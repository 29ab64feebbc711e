package org.trusttimeline.query.projection;

class DocumentsInMemoryTest extends DocumentsContract {

    private final Documents documents = new DocumentsInMemory();

    @Override
    protected Documents documents() {
        return documents;
    }
}
