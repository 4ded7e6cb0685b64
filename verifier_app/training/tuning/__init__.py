"""Fine-tuning on local data: options, the training itself, the decision, the child process."""
