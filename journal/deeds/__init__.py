"""What a person does, each once, for the window and the command line alike."""
